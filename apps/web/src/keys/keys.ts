import type { MessageKey } from '@kring/texts';

/** One line of the list: keys as they are printed on a keyboard, and what they do. */
interface KeyLine {
  readonly keys: readonly string[];
  readonly does: MessageKey;
}

interface KeyGroup {
  readonly title: MessageKey;
  readonly lines: readonly KeyLine[];
}

const line = (does: MessageKey, ...keys: readonly string[]): KeyLine => ({ keys, does });

/** Every key with a meaning of its own. */
export const keyGroups: readonly KeyGroup[] = [
  {
    title: 'keys.everywhere',
    lines: [
      line('keys.next', 'Tab', 'Shift+Tab'),
      line('keys.choose', 'Enter'),
      line('keys.close', 'Esc'),
      line('keys.undo', 'Ctrl+Z'),
      line('keys.redo', 'Ctrl+Shift+Z', 'Ctrl+Y'),
      line('keys.messages', 'F6'),
      line('keys.list', '?'),
    ],
  },
  {
    title: 'keys.onMap',
    lines: [
      line('keys.round', '←', '→'),
      line('keys.ring', '↑', '↓'),
      line('keys.ties', 'Page Down', 'Page Up'),
      line('keys.person', 'Enter'),
      line('keys.moveRing', 'Shift+↑', 'Shift+↓'),
      line('keys.moveSector', 'Shift+←', 'Shift+→'),
      line('keys.nudge', 'Shift+Alt+↑'),
      line('keys.remove', 'Delete'),
      line('keys.zoom', '+', '−'),
      line('keys.fit', '0'),
    ],
  },
  {
    title: 'keys.inInterview',
    lines: [
      line('keys.answer', '1', '…', '8'),
      line('keys.same', '0'),
      line('keys.onward', '→', 'Enter'),
      line('keys.backward', '←', 'Backspace'),
    ],
  },
];
