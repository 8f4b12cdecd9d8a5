export interface SpfEvaluation {
  /** The words of RFC 7208 section 2.6. */
  result: 'none' | 'neutral' | 'pass' | 'fail' | 'softfail' | 'temperror' | 'permerror';
  domain: string;
  ip: string;
  /** The mechanism that decided, where known. */
  mechanism?: string;
}
