import assert from 'node:assert/strict';
import { it } from 'node:test';
import { diversionsIn } from './diversions.ts';

for (const [text, kinds] of [
  ['業務のため新しいLINEのグループを作成し、QRコードを返信してください。', ['chat-group']],
  ['Appleギフトカードを5万円分購入してコードの写真を送ってください。', ['gift-card']],
  ['振込先の口座が変更となりましたのでお知らせします。', ['changed-account']],
  ['これは極秘案件ですので、本日中に送金をお願いします。', ['secret-transfer']],
  ['Could you pick up some gift cards for a client? Send me the codes.', ['gift-card']],
  ['I changed banks and want my salary to go to the new account.', ['payroll-change']],
  ['Your direct deposit now goes to the account that you chose.', []],
  ['給与振込口座の変更は、人事部の書式でお届けください。', []],
  ['Please handle a wire of 20,000 today and don’t discuss it with anyone.', ['secret-transfer']],
  ['連絡用にLINEグループを作成しました。下のリンクからご参加ください。', []],
  ['現場のLINEグループへご参加ください。', []],
  ['業務上の都合により、新規LINEグループの作成をお願い申し上げます。', ['chat-group']],
  ['LINEで友だち追加するとクーポンがもらえます。', []],
  [
    '弊社の取引銀行が税務監査中のため、通常の口座ではお受け取りができません。今回は添付の新しい口座へお振り込みください。',
    ['excused-account', 'changed-account'],
  ],
  ['この件は社内の他の者には共有しないでください。本日中に手付金を支払う必要があります。', ['secret-transfer']],
  ['Bitte besorgen Sie fünf Geschenkkarten und schicken Sie mir die Codes.', ['gift-card']],
  ['Unsere Bankverbindung hat sich geändert.', ['changed-account']],
  ['Veuillez noter nos nouvelles coordonnées bancaires.', ['changed-account']],
  ['Dossier strictement confidentiel : préparez un virement de 20 000 euros.', ['secret-transfer']],
  ['Necesito que compre tarjetas de regalo para un cliente.', ['gift-card']],
  ['Segue a alteração de dados bancários para o próximo pagamento.', ['changed-account']],
  ['Comunichiamo il nuovo IBAN per il bonifico.', ['changed-account']],
  ['Ihre Überweisung ist eingegangen. Vielen Dank.', []],
  ['Geschenkgutscheine erhalten Sie an der Kasse.', []],
  ['今日中に振込をお願いします。社内では伏せておいてください。', ['secret-transfer']],
  ['税務監査の準備のため、来週は窓口を休みます。', []],
  ['売上金の受取口座のご登録・変更をお願いします。', []],
  ['口座振替のご登録口座を変更される場合は書面でお申し出ください。', []],
  ['お支払いは口座振替です。ギフト包装も承ります。', []],
] as const) {
  it(`hears ${kinds.join() || 'nothing'} in ${text}`, () => {
    assert.deepEqual([...new Set(diversionsIn(text).map(({ kind }) => kind))], kinds);
  });
}
