import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { keepFocus } from './keep-focus.js';

let stop: () => void = () => undefined;

const byId = (id: string): HTMLElement => document.getElementById(id) as HTMLElement;
const focusId = (): string | undefined => document.activeElement?.id;
const press = (): boolean => document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
const point = (): boolean => document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
const frames = async (): Promise<void> => {
  for (let frame = 0; frame < 5; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
};

beforeEach(() => {
  stop = keepFocus();
  document.body.innerHTML = `<nav><a href="/" id="menu">Menu</a></nav><main tabindex="-1" id="main">
    <button id="opener">Open</button>
    <ul>
      <li id="row1"><button id="open1">1</button><button id="away1">x</button></li>
      <li id="row2"><button id="open2">2</button><button id="away2">x</button></li>
      <li id="row3"><button id="open3">3</button><button id="away3">x</button></li>
    </ul></main>`;
});
afterEach(() => {
  stop();
  document.body.innerHTML = '';
});

describe('the focus of whoever works with keys', () => {
  it.each([
    ['row2', 'away2', 'away3'],
    ['row3', 'away3', 'away2'],
    ['row1', 'open1', 'open2'],
  ])('goes on in the same column when %s disappears', async (row, had, gets) => {
    press();
    byId(had).focus();
    byId(row).remove();
    await frames();
    expect(focusId()).toBe(gets);
  });

  it.each(['data-follow', 'data-person'])(
    'goes along with what is drawn anew in another place, by its %s',
    async (mark) => {
      press();
      byId('open2').setAttribute(mark, 'Henk');
      byId('open2').focus();
      byId('row2').remove();
      byId('main').insertAdjacentHTML('beforeend', `<button id="again" ${mark}="Henk">Henk</button>`);
      await frames();
      expect(focusId()).toBe('again');
    },
  );

  it('goes to what stands beside a button that can no longer be pressed', async () => {
    press();
    byId('open2').focus();
    (byId('open2') as HTMLButtonElement).disabled = true;
    await frames();
    expect(focusId()).toBe('away2');
  });

  it('goes back to what opened a panel that disappears', async () => {
    press();
    byId('opener').focus();
    byId('main').insertAdjacentHTML(
      'beforeend',
      '<aside><header><p><button id="close">x</button></p></header></aside>',
    );
    byId('close').focus();
    document.querySelector('aside')?.remove();
    await frames();
    expect(focusId()).toBe('opener');
  });

  it.each(['<div role="dialog">', '<aside>'])(
    'goes back to what opened a %s, however much was walked in it',
    async (tag) => {
      press();
      byId('open2').focus();
      const inside = Array.from({ length: 30 }, (_, index) => `<button id="in${index}">${index}</button>`).join('');
      document.body.insertAdjacentHTML('beforeend', `<div id="over">${tag}${inside}</div>`);
      for (let index = 0; index < 30; index += 1) byId(`in${index}`).focus();
      byId('over').remove();
      await frames();
      expect(focusId()).toBe('open2');
    },
  );

  it.each([
    ['row2', 'away2', 'away3'],
    ['row3', 'away3', 'away2'],
  ])('goes on in the list when the dialog that %s opened takes it away', async (row, had, gets) => {
    press();
    for (const each of ['open1', 'open3', 'open2', had]) byId(each).focus();
    document.body.insertAdjacentHTML('beforeend', '<div><div role="dialog"><button id="yes">yes</button></div></div>');
    byId('yes').focus();
    byId(row).remove();
    document.querySelector('[role="dialog"]')?.parentElement?.remove();
    await frames();
    expect(focusId()).toBe(gets);
  });

  it('goes to the content when a whole screen is replaced, never back to the menu', async () => {
    press();
    byId('menu').focus();
    byId('open1').focus();
    byId('main').innerHTML = '<p>Loading</p>';
    await frames();
    expect(focusId()).toBe('main');
  });

  it.each([
    ['brings what has the focus back into the window when what came in above pushed it out', 'Tab', true],
    ['leaves whoever scrolled on by a key where they look', 'PageDown', false],
  ])('%s', async (_, key, isBroughtBack) => {
    const below = byId('open2');
    const calls: unknown[] = [];
    below.getBoundingClientRect = () => new DOMRect(0, window.innerHeight + 10, 40, 20);
    below.scrollIntoView = (options) => calls.push(options);
    press();
    below.focus();
    if (key !== 'Tab') document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    byId('main').insertAdjacentHTML('afterbegin', '<p>A long answer</p>');
    await frames();
    expect(calls).toEqual(isBroughtBack ? [{ block: 'nearest' }] : []);
  });

  it('does not bring the screen back to where the focus was', async () => {
    document.body.insertAdjacentHTML('beforeend', '<div class="k-toasts">Saved</div>');
    const scrolled: string[] = [];
    for (const id of ['open1', 'open2']) byId(id).scrollIntoView = () => void scrolled.push(id);
    press();
    byId('open1').focus();
    byId('open2').focus();
    await frames();
    expect([...new Set(scrolled)]).toEqual(['open2']);
  });

  it('stays away from whoever works with a hand', async () => {
    press();
    point();
    byId('away2').focus();
    byId('row2').remove();
    await frames();
    expect(document.activeElement).toBe(document.body);
  });

  it('leaves alone what was put elsewhere in the meantime', async () => {
    press();
    byId('away2').focus();
    byId('row2').remove();
    byId('menu').focus();
    await frames();
    expect(focusId()).toBe('menu');
  });
});
