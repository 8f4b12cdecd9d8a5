/** Time as a value that is passed in, so that nothing behind the door owns a timer that a test cannot turn. */
export interface Clock {
  /** Milliseconds, counting up steadily from any start. */
  now(): number;
  /** Calls back once after so many milliseconds; what it returns cancels the call. */
  after(milliseconds: number, call: () => void): () => void;
}
