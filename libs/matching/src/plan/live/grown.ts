/** The same array when it holds so many, otherwise one with room for half as many again and the old content. */
export function grown<T extends Float64Array | Int32Array | Uint8Array>(array: T, length: number): T {
  if (array.length >= length) return array;
  const wider = new (array.constructor as new (length: number) => T)(Math.ceil(length * 1.5) + 16);
  wider.set(array);
  return wider;
}
