import { anyOf, orWithin, type Story } from './story.ts';

/**
 * A shop that closes and gives everything away, today only: nothing is sent, or something else, and the card is known.
 * Outlets advertise so, too.
 */
export const closingShop: Story = {
  kind: 'closing-shop',
  must: 2,
  enough: 3,
  parts: [
    orWithin(
      anyOf(
        'going out of business|(?:clos(?:ing|e)[- ]?(?:down|out)|store[- ]clos(?:ing|ure)|liquidation|bankruptcy|clearance)\\b[^.\\n]{0,30}\\b(?:sale|stock|prices?|deals?|everything)',
        '(?:geschaftsaufgabe|raumungsverkauf|liquidation\\b|fermeture definitive|cierre (?:de tienda|definitivo)|liquidacion total)',
      ),
      '閉店|倒産|破産|店じまい|廃業|完全撤退|在庫(?:処分|一掃|放出)',
    ),
    orWithin(
      anyOf('(?:[89]\\d ?%|\\d0-9\\d ?%)[- ]?(?:off|discount|rabatt|reduzi|de (?:remise|descuento|reduction))'),
      '[89]\\d ?%[^。\\n]{0,4}(?:OFF|オフ|引き?|割引|ディスカウント)|[89]割引|\\d{2,3},\\d{3} ?円?[^。\\n\\d]{0,6}[1-9],?\\d{3} ?円',
    ),
    orWithin(
      anyOf('today only|last (?:day|chance)|while (?:stocks?|supplies) lasts?|shop now|hurry|nur heute|solo hoy'),
      '(?:本日|今日)(?:限り|最終|まで|のみ|限定)|最終(?:日|セール|処分)|なくなり次第|残りわずか|在庫限り|今すぐ|\\d+ ?時間限定|送料無料',
    ),
  ],
};
