import { beforeEach, describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { henksOffer } from '../testing/needs.js';
import { refusedWith, showAt, viewerAs } from '../testing/show-at.js';

const heading = (name: string) => screen.findByRole('heading', { level: 1, name });
const relative = viewerAs('relative', { clients: [{ id: 'c1', person: { id: 'p2', name: 'Daan de Vries' } }] });

beforeEach(() => sessionStorage.clear());

async function answerAll(recordOffer: unknown) {
  const shown = showAt('/offers/new', { viewer: relative, recordOffer });
  const { user } = shown;
  const next = () => user.click(screen.getByRole('button', { name: 'Verder' }));
  await user.click(await screen.findByRole('checkbox', { name: 'administratie' }));
  await next();
  await user.type(await screen.findByRole('textbox', { name: 'Uw aanbod in één zin' }), 'Ik ben goed met cijfers');
  await next();
  await heading('Hoeveel tijd hebt u?');
  await next();
  await heading('Wanneer kunt u?');
  await user.click(screen.getAllByRole('checkbox', { name: 'avond' })[1] as HTMLElement);
  await next();
  await user.click(await screen.findByRole('checkbox', { name: 'activiteiten en uitjes' }));
  await next();
  await user.click(await screen.findByRole('radio', { name: 'Alleen voor Daan de Vries' }));
  await next();
  await heading('Klopt dit zo?');
  return shown;
}

describe('saying what I can offer', () => {
  it('asks one question a page and sends all answers at the end', async () => {
    const { user, saves } = await answerAll({ offer: henksOffer, errors: [] });
    await user.click(screen.getByRole('button', { name: 'Ja, bied dit aan' }));
    expect(await screen.findByText('Dank u wel. Uw aanbod staat erbij.')).toBeTruthy();
    expect(saves('RecordOffer').map(({ variables }) => variables)).toEqual([
      {
        input: {
          title: 'Ik ben goed met cijfers',
          skills: ['administration'],
          ratherNot: ['activity'],
          hoursPerWeek: 2,
          times: [{ weekday: 2, startMinute: 1080, endMinute: 1320 }],
          audienceKind: 'client',
          audienceClientId: 'c1',
          audienceTeamId: null,
        },
      },
    ]);
  });

  it('brings me back to the question that an error is about', async () => {
    const { user } = await answerAll(refusedWith('TOO_LONG', 'title', { most: '120' }));
    await user.click(screen.getByRole('button', { name: 'Ja, bied dit aan' }));
    expect(await heading('Hoe zou u het zelf zeggen?')).toBeTruthy();
    expect(screen.getByText('Dit is te lang. Gebruik hoogstens 120 tekens.')).toBeTruthy();
    const sentence = screen.getByRole('textbox', { name: 'Uw aanbod in één zin' });
    expect((sentence as HTMLInputElement).value).toBe('Ik ben goed met cijfers');
  });

  it('does not go on before something was chosen', async () => {
    const { user } = showAt('/offers/new', { viewer: relative });
    await screen.findByRole('checkbox', { name: 'administratie' });
    await user.click(screen.getByRole('button', { name: 'Verder' }));
    expect(await screen.findByText('Kies één ding dat u graag doet.')).toBeTruthy();
  });

  it('keeps the answers when I stop and come back', async () => {
    const first = showAt('/offers/new', { viewer: relative });
    await first.user.click(await screen.findByRole('checkbox', { name: 'administratie' }));
    await first.user.click(screen.getByRole('button', { name: 'Stoppen, ik ga later verder' }));
    await first.user.click(await screen.findByRole('link', { name: 'Ik wil iets aanbieden' }));
    const chosen = await screen.findByRole('checkbox', { name: 'administratie' });
    expect((chosen as HTMLInputElement).checked).toBe(true);
  });
});
