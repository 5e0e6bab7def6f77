/** A file as the API gives it. */
export interface GivenFile {
  readonly name: string;
  readonly mediaType: string;
  /** In base64. */
  readonly content: string;
}

/** Has the browser save a file among the downloads. */
export function saveFile({ name, mediaType, content }: GivenFile): void {
  const bytes = Uint8Array.from(atob(content), (character) => character.charCodeAt(0));
  const address = URL.createObjectURL(new Blob([bytes], { type: mediaType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
