// An answer with a long list that stands ready, part by part, as the bytes that are sent.

/** The JSON of a list that nobody changes, written once and kept as long as the list is; a comma comes first. */
const written = new WeakMap<readonly object[], Buffer>();

function bytesOf(rows: readonly object[]): Buffer {
  let bytes = written.get(rows);
  if (bytes === undefined) {
    bytes = Buffer.from(`,${JSON.stringify(rows).slice(1, -1)}`);
    written.set(rows, bytes);
  }
  return bytes;
}

const place = '"list":[]';

/** Says the same as the `Value` that it stands for. */
export class JsonText<Value = object> {
  readonly bytes: Buffer<ArrayBuffer>;
  /** Only the compiler sees it: so one answer is not taken for another. */
  declare readonly value: Value;

  /**
   * @param frame the answer with an empty `list`.
   * @param lists what belongs into it.
   */
  constructor(frame: Value, lists: readonly (readonly object[])[]) {
    const text = JSON.stringify(frame);
    const at = text.indexOf(place) + place.length - 1;
    const [first, ...others] = lists.filter(({ length }) => length > 0).map(bytesOf);
    const rows = first === undefined ? [] : [first.subarray(1), ...others];
    this.bytes = Buffer.concat([Buffer.from(text.slice(0, at)), ...rows, Buffer.from(text.slice(at))]);
  }
}
