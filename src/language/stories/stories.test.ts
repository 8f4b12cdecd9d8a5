import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { BOUNDED, processorTime } from '../../util/testing.ts';
import { fraudStoriesIn } from '../fraud-stories.ts';
import { plainText } from '../plain-text.ts';

const told: Record<string, string[]> = {
  'survey-reward': [
    'ご当選おめでとうございます。アンケート4問に答えて、ギフト券10,000円分をお受け取りください。発送手数料は98円です。',
    '豪華家電の当選権を獲得されました。質問に答えてください。残り8名様、送料150円。',
    'Congratulations! You have been selected. Answer a short 30-second survey to claim your Corner Store gift card. Offer expires today.',
    'We are giving away a cookware set to 200 lucky customers. Claim yours: postage $3.95.',
    'Herzlichen Glückwunsch! Sie wurden ausgewählt. Ihr 500 € Supermarkt-Gutschein wartet: Bestätigen Sie noch heute Ihre Teilnahme.',
    'Félicitations ! Vous avez été choisi pour recevoir une carte-cadeau. Répondez à ce court sondage, l’offre expire aujourd’hui.',
    '¡Enhorabuena! Has sido seleccionado. Responde la encuesta y recibe tu premio. Solo hoy, gastos de envío aparte.',
    'Parabéns! Você foi sorteado. Responda à pesquisa e resgate o seu prêmio ainda hoje.',
    'Congratulazioni! Sei stato selezionato. Partecipa al sondaggio e ritira il tuo buono spesa: scade oggi.',
  ],
  'crypto-claim': [
    '暗号資産の出金には、残高の1割を保証金としてご入金いただく必要があります。',
    'Our airdrop is live. Connect your wallet to claim your tokens within 48 hours.',
    'Your wallet is unverified. Verify your wallet before Monday or it will be suspended.',
    'Sua carteira digital será bloqueada. Verifique seus bitcoins imediatamente.',
  ],
  'parcel-held': [
    'Your parcel is on hold at our depot. Pay the shipping fee (1.99 EUR) within 48 hours.',
    'Ihre Sendung wurde gestoppt. Nachzahlung von 1,95 € nötig, sonst geht sie an den Absender zurück.',
    'Ihr Paket konnte nicht zugestellt werden. Die Sendung wartet. Zahlen Sie die Zollgebühr von 2,95 EUR.',
    'Votre colis est en attente. Confirmez votre adresse et réglez les frais de 1,99 EUR.',
    'Su paquete está pendiente de entrega. Confirme su dirección y pague 1,79 EUR.',
    'A sua encomenda está retida na alfândega. Efetue o pagamento da taxa no prazo de 48 horas.',
    'お荷物は関税(298円)の未払いにより通関で保留されています。24時間以内にお支払いいただけない場合は返送されます。',
    '住所の不備によりお荷物をお届けできませんでした。下記より住所とカード情報をご登録ください。保管期限は明日までです。',
    'Il tuo pacco è in giacenza. Conferma il tuo indirizzo e paga le spese di 1,95 EUR.',
  ],
  'renewal-call': [
    'Your antivirus subscription has been renewed for $399.99. If you did not authorize this, call our support at +1 (808) 555-0142 to cancel.',
    'Your yearly plan of $379.00 is renewed today. To stop the payment call +1 (808) 555-0142 within 12 hours.',
    '$689.99 will be debited from you soon. If you did not make this transaction call +1 (808) 555-0142.',
  ],
  'stranded-friend': [
    'I was mugged here in Madrid and my wallet and phone were stolen. Could you send me $900 by Western Union? I will pay you back as soon as I am home.',
    '旅行先で財布とパスポートを盗まれました。ホテル代が払えません。15万円を送ってもらえませんか。帰国したらすぐ返します。',
  ],
  summons: [
    'Judicial notice: urgent. View the attached document to avoid a penalty.',
    'Intimação: processo trabalhista. Visualize o documento em anexo no prazo de 24 horas.',
    'Notificación judicial: consulte el documento adjunto para evitar sanciones.',
    'Letzte Mahnung vor dem Mahnbescheid: Dokument im Anhang einsehen, Frist 3 Tage.',
    'Mise en demeure : dernier délai, consultez la pièce jointe.',
    'Multa non pagata: ultimo avviso, scaricare il documento allegato.',
  ],
  'planted-phrase': [
    'Your new seed phrase is below:\napple river stone cloud metal green planet silver table horse window garden\nImport it today.',
  ],
  'public-due': [
    'You have an outstanding toll balance of $4.15. Pay now to avoid a late fee and suspension of your registration.',
    'Ihre offene Mautgebühr: Bitte bezahlen Sie innerhalb von 3 Tagen, sonst fallen Mahngebühren an.',
    'Votre amende reste impayée. Réglez 35 EUR sous 48h pour éviter une majoration.',
    'Votre carte Vitale expire bientôt. Payez les frais de port de 0,90 € pour la recevoir.',
    'Su multa está pendiente. Pague antes del plazo para evitar el recargo.',
    'Seu CPF está irregular. Emita a guia e efetue o pagamento até hoje para evitar o bloqueio.',
    'Il suo pedaggio non è stato pagato: paghi 2,50 EUR entro domani.',
  ],
  'public-refund': [
    '国民健康保険料の払い戻しがございます。本日中にキャッシュカードをご用意のうえ、お電話ください。',
    '過誤納金が発生しました。ATMでのお手続きとなりますので、携帯電話をお持ちください。期限は明日です。',
    'You are eligible for a tax refund of 312.40 GBP. Claim your refund before Friday.',
    'Ihre Steuererstattung in Höhe von 212,10 EUR liegt bereit. Bitte beantragen Sie die Auszahlung.',
    'Votre remboursement d’impôt est disponible. Veuillez remplir le formulaire.',
    'La Agencia Tributaria le informa de una devolución. Solicite su reembolso aquí.',
    'Sua restituição do imposto está liberada. Consulte o valor.',
    'Hai diritto a un rimborso fiscale. Richiedi il rimborso compilando il modulo.',
  ],
  'points-expiring': [
    'Your 42,100 reward points will expire today. Redeem now.',
    'Seus 38.250 pontos expiram hoje. Faça o resgate imediatamente.',
    'Tus puntos caducan hoy: canjéalos ahora.',
    'Ihre Bonuspunkte verfallen heute.',
  ],
  'adult-contact': [
    'Lonely women in your area are looking for a lover. Click to chat.',
    'Einsame Frauen in Ihrer Nähe warten. Jetzt kostenlos anmelden.',
    'Femmes ukrainiennes célibataires : inscription gratuite.',
    'I am searching for a charming gentleman and can send you my picture. Reply to me.',
    'Mujeres solteras cerca de ti: regístrate gratis.',
  ],
  'miracle-cure': [
    '処方箋不要のED治療薬を個人輸入でお届けします。今だけ半額です。',
    '飲むだけで12kg減。医師も絶賛、初回500円。残り20個。',
    'Weight loss trick that doctors hate: no diet needed.',
    'Abnehmen ohne Diät: die natürliche Formel.',
    'Perte de poids sans régime : la formule miracle.',
    'Emagreça sem dieta com este segredo.',
  ],
  'unpaid-claim': [
    'アプリの利用料19,800円のお支払いがありません。明日正午までに電子マネーでのお支払いがない場合、至急、給与の差押えを行います。',
    '無料期間終了後のご利用分、延滞金を含む32,000円が未納です。本日中にご連絡がない場合、訴訟の手続きに入ります。',
  ],
  'money-mule': [
    '使わない口座を1つ3万円で買い取ります。',
    '届いた荷物を受け取り、ラベルを貼り替えて送るお仕事です。1件1,800円。',
  ],
  'refund-for-secret': ['割戻金のお受け取りには、口座番号と暗証番号(4桁)をご登録ください。'],
  'loan-offer': [
    '審査不要で最短即日のご融資。ブラックの方も歓迎、まずはお電話ください。',
    '他社借入のある方でもご融資いたします。保証料を先にお振り込みください。',
    'Do you need a loan? We offer loans at 2% interest. Reply for more details.',
    'Brauchen Sie einen Kredit? Melden Sie sich bei uns.',
    'Besoin d’un prêt ? Contactez-nous.',
    'Precisa de um empréstimo? Entre em contato.',
  ],
  'easy-money': [
    '急騰が見込まれる銘柄を、LINEの勉強会で先生が毎朝お伝えします。参加は無料です。',
    '資産運用の専門家が推奨銘柄を配信。講師のアシスタントまでLINEでご連絡ください。元本は保証します。',
    'Earn $2,500 per week with our trading bot. Join now.',
    'Passives Einkommen: jetzt registrieren.',
    'Ganhar dinheiro em casa: cadastre-se hoje.',
  ],
  'closing-shop': [
    '創業45年の当店は閉店いたします。全商品85%OFF、なくなり次第終了です。',
    '倒産品の在庫処分。定価128,000円→9,800円。送料無料でお届けします。',
    'We are going out of business: everything 90% off, today only.',
  ],
  'name-claimed': [
    'ある企業が御社の商号をドメインとして登録したいと申し出ました。異議がある場合は10日以内にお知らせください。',
    '第三者から、貴社の商号を用いた .cn ドメインの登録申請を受理しました。7日以内にご回答ください。',
    'We received an application from Hua Hai Ltd. They want to register your company name as internet keyword and domain names. Please reply within 7 working days.',
  ],
  'stranger-friend': [
    '人違いでしたら申し訳ありません。これをご縁に仲良くしていただけませんか。LINEのほうがお返事が早いです。',
    'はじめまして。貿易会社で働く29歳です。お友達になってくれる方を探しています。LINEを追加してください。',
    '間違えてメールを送ってしまい申し訳ありません。これも何かの縁ですので、あなたのことをもっと知りたいです。WhatsAppで話しませんか。',
  ],
  'job-fee': [
    'ご自宅での内職です。材料の保証金9,000円をお預かりします。終了後に全額お返しします。',
    '在宅ワークの採用が決まりました。登録料5,000円をお振り込みください。初回報酬でお戻しします。',
    '内定おめでとうございます。研修費19,800円をお支払いください。全額返金されます。身分証の写真もお送りください。',
  ],
  'forced-program': [
    'すべてのお客様に専用ソフトのインストールが義務付けられました。期限までに導入されない場合、お取引を停止します。',
    '下記のツールをダウンロードし、警告が表示された場合は「許可」を押してください。48時間以内に行ってください。',
  ],
  'support-call': [
    'セキュリティ対策ソフトの年間契約が更新されました。48時間以内に 45,800円 が引き落とされます。取り消しはお電話ください。',
    'ウイルス対策プラン\n本日、39,900円 を決済します。お心当たりのない場合はお電話ください。メールでのキャンセルはお受けできません。',
    'お使いの端末でトロイの木馬(コード 0x21)が検出されました。今すぐお電話ください。10分以内にご連絡がない場合はロックされます。',
  ],
  accusation: [
    'あなたの名義の携帯電話から詐欺の電話がかけられています。資金を保全口座に移し、誰にも口外せず、第三者に話さないでください。お振り込みください。',
    'あなたの口座が特殊詐欺に利用されました。捜査官へLINEで連絡してください。弁護士を含む第三者への口外は禁じられています。',
  ],
  extortion: [
    'あなたのパスワードは tanaka88 です。恥ずかしい動画が家族に届くのを避けたければ、BTCで10万円を送金してください。',
    'あなたのスマートフォンには私のプログラムが入っています。アダルトサイトを見る姿を録画しました。USDTを送金してください。',
  ],
  'vague-proposal': [
    'I have a noble proposal for you. Kindly reply for more details.',
    'Oportunidade de negócio lucrativa. Responda-me por favor.',
    'Ich habe einen Geschäftsvorschlag. Antworten Sie mir.',
  ],
  'advance-fee': [
    'I am Mr John Roe of the bank. Compensation of $1,500,000 for scam victims was approved for you. Kindly reply with your full name.',
    'Ich bin Frau Roe, eine Witwe. Ich spende Ihnen 2.500.000 Euro. Bitte antworten Sie.',
    'Sou a viúva Roe. Meu falecido marido deixou 8,5 milhões de dólares. Responda com urgência.',
    'Me llamo Jane Roe, viuda. Una herencia de 4.000.000 euros es para usted. Responda, Dios le bendiga.',
    'Je m’appelle Jane Roe, veuve. Je souhaite faire un don de 900.000 euros. Répondez-moi.',
    'Mi chiamo Jane Roe, vedova. Una donazione di 2.000.000 euro per lei. Risponda.',
  ],
  'storage-loss': [
    'Your cloud storage is full. Your photos and videos will be deleted today. Upgrade now.',
    'Ihr Cloud-Speicher ist voll: Ihre Fotos werden heute gelöscht.',
    'Votre stockage est saturé. Vos photos seront supprimées, dernier rappel.',
    'Tu almacenamiento está lleno: actúa ahora antes de que se eliminen tus fotos.',
    'Seu armazenamento está cheio. Suas fotos serão apagadas hoje.',
    'Il tuo spazio cloud è esaurito. Le tue foto saranno eliminate oggi.',
  ],
};

const honest = [
  '先日の展示会でお名刺をいただいた山田です。LINEではなくメールでご連絡ください。',
  '内職の相談会を開きます。保証金を求める業者にはご注意ください。',
  'アルバイトを募集します。制服はお貸しします。履歴書をお送りください。',
  'ある企業が弊社の商標を出願しました。10日以内に方針をお知らせします。',
  '市役所です。高額療養費の払い戻しの申請書を郵送しました。同封の封筒でご返送ください。',
  '還付金があると言ってATMの操作を求める電話は詐欺です。',
  '当店は、不要になった商品券を額面の95%で買い取ります。',
  '荷物の受け取りは、コンビニを指定できます。配達員が発送時にお知らせします。',
  '膝の痛みについての健康講座を開きます。講師は整形外科の医師です。',
  '会費2,000円が未納の方は、来週の例会でお持ちください。',
  '3月末で店舗を閉店いたします。28年間ありがとうございました。感謝セールでは全品3割引きです。',
  '春の在庫一掃セール。対象商品が最大50%OFFになります。',
  'ドメイン「rei.jp」の登録申請を受け付けました。ご利用開始までお待ちください。',
  'はじめまして。今年から町内会の会計を務めます。写真クラブの友人から連絡先を伺いました。',
  '採用面接の日程をお知らせします。交通費は当社が全額お支払いします。',
  '書類選考を通過されました。面接にお越しの際は、身分証の写しをお持ちください。',
  '最新版のアプリをインストールしてください。旧版は5月末でご利用いただけなくなります。',
  '住宅ローンの事前審査は、インターネットからお申し込みいただけます。審査には数日かかります。',
  '株価が3.2%上昇しました。LINE公式アカウントでも市況をお伝えしています。',
  'アンケートにご協力ください。抽選で100名様に500円分のギフト券をお送りします。',
  'ご注文ありがとうございます。合計5,980円を決済しました。お心当たりのない場合はお電話ください。',
  '自動更新のお知らせです。12月4日に7,680円を登録のカードに請求いたします。停止はマイページから行えます。',
  '弊所の弁護士より、刑事事件の示談金についてご連絡します。容疑を認めた場合の流れは添付のとおりです。',
  '暗号資産の出金手数料を改定します。新しい手数料は7月1日の出金から適用されます。',
  'Never share your recovery phrase.\nanyone who knows these words has full control over your wallet and can move your coins',
  'I lost my wallet at your hotel. If you find it, please send me the number of the police report.',
  'ホテルに荷物を忘れ、財布を紛失しました。見つかりましたら、着払いで送っていただけますか。',
  'The court order of 2001 is cited in the document below.',
  'Sie haben 240 Punkte gesammelt. Vielen Dank für Ihren Einkauf.',
  'You have earned 120 loyalty points with this order.',
  'Our clinic offers appointments for diabetes check-ups on Mondays.',
  'The mortgage rates of our branch changed on 1 May.',
  'We pay our interns 900 EUR a month.',
  'Our proposal for the meeting room is on the wiki. Reply here if you have questions.',
  'Die Stiftung dankt: Ihre Spende von 50 Euro ist eingegangen.',
  // Carriers, shops, services and colleagues.
  'Your parcel will be delivered tomorrow between 10:00 and 12:00. Track it in the app.',
  'Ihr Paket wurde zugestellt. Vielen Dank für Ihre Bestellung.',
  'Votre colis a été livré à votre point relais. Vous avez 14 jours pour le retirer.',
  'Su pedido ha sido enviado y llegará el martes.',
  'Sua encomenda saiu para entrega.',
  'Il tuo ordine è stato spedito.',
  'Your annual plan renews on 3 May for $48.00. You can change it any time in your account settings.',
  'You have used 14 GB of 15 GB. Free up space or get more storage.',
  'Thank you for your order. Gift cards are sent by e-mail within a day.',
  'Congratulations on the new release! The survey of the working group is on the wiki.',
  'Gewinnspiel im Mai: Unter allen Abonnenten verlosen wir drei Bücher.',
  'The wallet in the lost property office can be claimed before Friday.',
  'How do I verify the token that the server sends before it expires?',
];

for (const [kind, texts] of Object.entries(told)) {
  describe(`the story ${kind}`, () => {
    for (const text of texts) {
      it(text.slice(0, 40), () => assert.ok(fraudStoriesIn(plainText(text)).some((one) => one.kind === kind)));
    }
  });
}

describe('no story', () => {
  for (const text of honest) it(text.slice(0, 40), () => assert.deepEqual(fraudStoriesIn(plainText(text)), []));
});

it('quotes the words with their accents', () => {
  const [story] = fraudStoriesIn(plainText('Félicitations ! Une carte-cadeau : répondez au sondage, dernière chance.'));
  assert.equal(story?.words[0], 'Félicitations');
});

it('looks for stories in bounded time', () => {
  const spent = processorTime();
  for (const piece of ['parcel ', 'your storage ', '$1 call ', 'your wallet ', '(800) ', 'gutschei', 'you have '])
    fraudStoriesIn(piece.repeat(30_000 / piece.length));
  assert.ok(spent() < BOUNDED);
});
