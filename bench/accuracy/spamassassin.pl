# Answers one line for each line of standard input: "score <file>" with the score of its mail,
# "learn spam <file>" and "learn ham <file>" with "learned", "cpu" with the seconds of CPU time used so far.
# Called with a folder of its own and 1 or 0: whether Bayes is trained and used. Asks nothing of any network.
use strict;
use warnings;
use Mail::SpamAssassin;

my ($folder, $bayes) = @ARGV;
my $filter = Mail::SpamAssassin->new({
    local_tests_only    => 1,
    dont_copy_prefs     => 1,
    userprefs_filename  => "$folder/user_prefs",
    userstate_dir       => $folder,
    home_dir_for_helpers => $folder,
    post_config_text    => join("\n",
        # Without a limit of tokens: beyond it every single mail learned would try to expire old ones.
        "use_bayes $bayes", "bayes_auto_learn 0", "bayes_auto_expire 0", "bayes_path $folder/bayes", "dns_available no", ''),
});
$filter->compile_now(0, 1);
$filter->init_learner({ force_expire => 0, caller_will_untie => 1 }) if $bayes;

$| = 1;
while (my $line = <STDIN>) {
    chomp $line;
    if ($line eq 'cpu') {
        my ($user, $system) = times;
        print $user + $system, "\n";
    } elsif ($line eq 'version') {
        print Mail::SpamAssassin::Version(), "\n";
    } elsif ($line =~ /^learn (spam|ham) (.+)$/) {
        my $spam = $1 eq 'spam' ? 1 : 0;
        my $mail = mail_of($2);
        $filter->learn($mail, undef, $spam, 0)->finish();
        $mail->finish();
        print "learned\n";
    } elsif ($line =~ /^score (.+)$/) {
        my $mail = mail_of($1);
        my $status = $filter->check($mail);
        print $status->get_score(), "\n";
        $status->finish();
        $mail->finish();
    } else {
        print "unknown\n";
    }
}
$filter->finish_learner() if $bayes;
$filter->finish();

sub mail_of {
    my ($file) = @_;
    open my $handle, '<:raw', $file or die "$file: $!";
    local $/;
    my $bytes = <$handle>;
    close $handle;
    return $filter->parse($bytes, 1);
}
