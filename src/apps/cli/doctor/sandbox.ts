import { type Both, type SandboxState, sandboxState } from '../../../index.ts';
import { type Item, lacking, present } from './item.ts';

/** Whether the browser can be shut in: bubblewrap, and namespaces for the user that the browser would run as. */
export async function sandbox(): Promise<Item> {
  return sandboxItem(await sandboxState());
}

/** What is said of each state. */
export function sandboxItem(state: SandboxState): Item {
  if (state === 'works') {
    return present(
      'sandbox',
      'ブラウザーの隔離: bubblewrap とユーザー名前空間が使えます',
      'Isolation of the browser: bubblewrap and user namespaces work',
    );
  }
  const { says, costs } = LACKS[state];
  return lacking('sandbox', 'missing', says, costs);
}

const LACKS: Record<Exclude<SandboxState, 'works'>, { says: Both; costs: Both }> = {
  'not-linux': {
    says: { ja: 'ブラウザーの隔離: Linux でのみ使えます', en: 'Isolation of the browser: on Linux only' },
    costs: {
      ja: 'リンク先のページを開きません (--open)。ほかの調査には影響しません。',
      en: 'Pages behind links are not opened (--open); all else works.',
    },
  },
  'no-bubblewrap': {
    says: { ja: 'ブラウザーの隔離: bubblewrap がありません', en: 'Isolation of the browser: there is no bubblewrap' },
    costs: {
      ja: 'リンク先のページを開きません (--open)。ほかの調査には影響しません。Debian・Ubuntu では bubblewrap をインストールしてください: apt install bubblewrap',
      en: 'Pages behind links are not opened (--open); all else works. On Debian: apt install bubblewrap',
    },
  },
  'no-namespaces': {
    says: {
      ja: 'ブラウザーの隔離: bubblewrap はありますが、名前空間を作れません',
      en: 'Isolation of the browser: bubblewrap is there, but may make no namespaces',
    },
    costs: {
      ja: 'リンク先のページを開きません (--open)。ほかの調査には影響しません。カーネルの設定 (kernel.unprivileged_userns_clone、Ubuntu では kernel.apparmor_restrict_unprivileged_userns) か、コンテナーの制限を確かめてください。',
      en: 'Pages behind links are not opened (--open); all else works. See the kernel’s settings kernel.unprivileged_userns_clone (on Ubuntu kernel.apparmor_restrict_unprivileged_userns), or what the container forbids.',
    },
  },
};
