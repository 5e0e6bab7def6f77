import { fileProblem, type FileProblem } from '../imported-circle.js';

const starts: readonly (readonly [code: 'PASSWORD' | 'PICTURE', ...bytes: readonly number[]])[] = [
  ['PASSWORD', 0xd0, 0xcf, 0x11, 0xe0],
  ['PICTURE', 0x25, 0x50, 0x44, 0x46],
  ['PICTURE', 0x89, 0x50, 0x4e, 0x47],
  ['PICTURE', 0xff, 0xd8, 0xff],
  ['PICTURE', 0x47, 0x49, 0x46, 0x38],
];

/** OpenDocument names itself in the first file of its zip. */
const openDocument = 'mimetypeapplication/vnd.oasis.opendocument';

/**
 * What to do with a file that people give and that holds no circle as it is: a spreadsheet of an older Excel (which looks as one
 * with a password), of LibreOffice, or a web page called XLS; a PDF or a picture. `null` for any other.
 */
export function otherFile(bytes: Uint8Array): FileProblem | null {
  const found = starts.find(([, ...start]) => start.every((byte, index) => bytes[index] === byte));
  if (found) return fileProblem(found[0]);
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const isPage = /^\s*<(!doctype html|html|head|meta|table)[\s>]/i.test(head.replace(/^ï»¿/, ''));
  return isPage || head.includes(openDocument) ? fileProblem('NOT_XLSX') : null;
}
