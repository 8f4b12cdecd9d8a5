/**
 * Where anyone can put a page, a form or a file below the provider's own name, by kind. From the providers' own
 * documentation of what they offer, kept from memory; private suffixes of the Public Suffix List are known beside these.
 */
const PAGES = `
  000webhostapp.com 3dcartstores.com amplifyapp.com appspot.com azureedge.net azurefd.net azurestaticapps.net
  azurewebsites.net b-cdn.net bearblog.dev beehiiv.com bitbucket.io blob.core.windows.net blogspot.com
  bubbleapps.io canva.site carrd.co caspio.com cloudfront.net cloudfunctions.net
  cloudwaysapps.com codeanyapp.com codesandbox.io cprapid.com cyclic.app daftpage.com deno.dev dorik.io
  durable.co editmysite.com edgeone.app elasticbeanstalk.com eu5.org firebaseapp.com fleek.app fly.dev
  framer.ai framer.app framer.media framer.website freehostia.com gitbook.io github.io gitlab.io glitch.me godaddysites.com
   hatenablog.com herokuapp.com hostingerapp.com hostingersite.com hpage.com hstn.me
  infinityfreeapp.com jimdofree.com jimdosite.com kinsta.app kinsta.page lhr.life linodeobjects.com
  localtunnel.me lovable.app my-board.org mybluehost.me mystrikingly.com netlify.app
  notion.site onrender.com oraclecloud.com pages.dev pantheonsite.io pipedream.net plesk.page r2.dev railway.app
  replit.app replit.dev repl.co rf.gd run.app s3.amazonaws.com selz.com site123.me sites.google.com softr.app
  square.site storage.googleapis.com strikingly.com surge.sh tempurl.host tilda.ws
  tumblr.com ucoz.net ueniweb.com unaux.com vercel.app vercel.dev w3spaces.com web.app web.core.windows.net webcindario.com
  webflow.io webnode.page webs.com weebly.com weeblysite.com wixsite.com wixstudio.io wordpress.com
  workers.dev wpcomstaging.com wpengine.com yolasite.com zeabur.app
`;
const FORMS = `
  123formbuilder.com airtable.com cognitoforms.com docs.google.com fillout.com form.run formcrafts.com formaloo.net
  formpl.us forms.app forms.gle forms.office.com forms.zoho.com formstack.com formsite.com formzu.net hsforms.com
  jotform.com jotform.co jotformeu.com microsoftforms.com moosend.com paperform.co questant.jp smartsheet.com
  surveyheart.com surveymonkey.com tally.so typeform.com wufoo.com zfrmz.com zohopublic.com
`;
const FILES = `
  1drv.ms 4sync.com box.com disk.yandex.com docdroid.net drive.google.com dropbox.com dropboxusercontent.com
  evernote.com filebin.net filemail.com firebasestorage.googleapis.com firestorage.jp gigafile.nu gofile.io
  icloudshare.com mediafire.com mega.nz notion.so onedrive.live.com pastebin.com pcloud.com sharefile.com
  sharepoint.com sway.office.com transfernow.net wetransfer.com we.tl
`;
const TUNNELS = `
  loca.lt localhost.run lhr.rocks ngrok.app ngrok.dev ngrok.io ngrok-free.app ngrok-free.dev pagekite.me serveo.net
  trycloudflare.com tunnelmole.net devtunnels.ms
`;
const IPFS = `
  4everland.io astyanax.io cf-ipfs.com cloudflare-ipfs.com crustwebsites.net dweb.link fleek.co fleek.cool
  gateway.ipfs.io gateway.pinata.cloud hardbin.com infura-ipfs.io ipfs.dweb.link ipfs.fleek.co ipfs.infura.io ipfs.io
  ipfs.tech mypinata.cloud nftstorage.link w3s.link
`;

export const userHosts = {
  pages: listed(PAGES),
  form: listed(FORMS),
  file: listed(FILES),
  tunnel: listed(TUNNELS),
  ipfs: listed(IPFS),
};

function listed(text: string): string[] {
  return text.trim().split(/\s+/);
}
