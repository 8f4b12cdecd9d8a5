import type { Story } from '../story.ts';
import { accusation } from './accusation.ts';
import { childNewNumber } from './child-new-number.ts';
import { courierBuyer } from './courier-buyer.ts';
import { extortion } from './extortion.ts';
import { feeBeforePayout } from './fee-before-payout.ts';
import { moneyMule } from './money-mule.ts';
import { nameClaimed } from './name-claimed.ts';
import { strandedFriend } from './stranded-friend.ts';
import { strangerFriend } from './stranger-friend.ts';
import { supportCall } from './support-call.ts';
import { unpaidClaim } from './unpaid-claim.ts';

/** Stories whose tellers in German and French need patterns of their own; a pattern a language in each part. */
export const germanAndFrenchStories: readonly Story[] = [
  extortion,
  accusation,
  moneyMule,
  unpaidClaim,
  supportCall,
  childNewNumber,
  strandedFriend,
  strangerFriend,
  courierBuyer,
  feeBeforePayout,
  nameClaimed,
];
