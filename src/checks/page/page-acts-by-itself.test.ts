import { showing, testCheck, unseenPages } from '../testing.ts';
import { check } from './page-acts-by-itself.ts';

testCheck(check, {
  found: {
    'a download': showing({ held: ['request', 'download'] }),
    'a form': showing({ held: ['form'] }),
    dialogs: showing({ held: ['dialog'] }),
  },
  clear: {
    'counters that every site has': showing({ held: ['request', 'beacon', 'websocket'] }),
    'the proven sender’s own file': showing({ held: ['download'] }, { ofAlignedSender: true }),
  },
  unknown: unseenPages,
});
