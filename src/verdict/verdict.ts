import type { Reason } from '../answer.ts';
import type { Victim } from '../checks/define.ts';
import type { Aim } from '../observe/observations.ts';

export const labels = ['fraud', 'suspicious', 'nothing-found', 'genuine', 'cannot-tell'] as const;
export type Label = (typeof labels)[number];

/** Who most likely sent it, seen from the domain in From. */
export type SenderKind =
  | 'forged-domain'
  | 'hijacked-account'
  | 'hijacked-script'
  | 'bought-domain'
  | 'own-name'
  | 'not-known';

export interface Because {
  finding: string;
  variant?: string;
  /**
   * Natural-log odds as they count here; positive speaks for fraud, negative for the sender. 0 where explained away. The
   * score is the logistic function of their sum with the prior and the combinations in `decisive`, raised where
   * something decides and drawn below one half where nothing is called (`decide.ts`).
   */
  weight: number;
  /** Of the weight in the table, where a stronger sign of the same kind stands before it; missing: the whole. */
  share?: number;
  /** `proof` stands on what trusted servers or the registry say; `hint` could have an innocent reason. */
  strength: 'proof' | 'hint';
  /** Another finding that explains this one. */
  explainedBy?: string;
}

/** One change that would by itself give another label. */
export interface TurningPoint {
  /** The finding turns out wrong, or an open question is answered with it. */
  change: 'not-so' | 'found';
  finding: string;
  variant?: string;
  /** What the mail would be called then. */
  label: Label;
}

export interface Verdict {
  label: Label;
  /** Calibrated probability of fraud, 0 to 1. */
  score: number;
  /** Strongest first. */
  because: Because[];
  /** Decisive findings or combinations that made it `fraud`, by id. */
  decisive: string[];
  notKnown: { finding: string; reason: Reason }[];
  aim: Aim[];
  otherVictims: Victim[];
  sender: { kind: SenderKind; likelihood: 'certain' | 'likely' | 'possible' };
}
