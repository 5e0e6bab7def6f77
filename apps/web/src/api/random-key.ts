/** 128 random bits as text. `crypto.randomUUID` is missing where a home serves Kring over plain http on its own network. */
export function randomKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
