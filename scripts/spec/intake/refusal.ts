// An input that cannot be worked with: the reason, and what to do about it.

/** Reaches the user as it is, without a stack. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}
