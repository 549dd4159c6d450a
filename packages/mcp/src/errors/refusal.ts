// What a tool says instead of an answer: what is wrong with the call, and how to mend it.

/** A call that cannot be carried out as it stands; nothing was sent. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

/** A server that cannot be set up as it was asked for. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}
