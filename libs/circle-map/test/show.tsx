import { jest } from '@jest/globals';
import { loadMessages } from '@kring/texts';
import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { I18nProvider } from 'react-aria-components';
import { IntlProvider } from 'react-intl';
import { sampleCircle } from '../dev/sample-circles.js';
import type { CircleActions, CircleView, MemberView } from '../src/circle-view.js';

const dutch = await loadMessages('nl');

/** Shows something in Dutch, as it stands in the product. */
export function show(element: ReactElement) {
  const inDutch = (shown: ReactElement) => (
    <IntlProvider locale="nl-NL" messages={dutch}>
      <I18nProvider locale="nl-NL">{shown}</I18nProvider>
    </IntlProvider>
  );
  const { rerender, ...rest } = render(inDutch(element));
  return { user: userEvent.setup(), again: (shown: ReactElement) => rerender(inDutch(shown)), ...rest };
}

export const actionsSeen = () =>
  ({
    open: jest.fn(),
    move: jest.fn(),
    recordContact: jest.fn(),
    addTie: jest.fn(),
    remove: jest.fn(),
  }) satisfies { [Action in keyof CircleActions]: CircleActions[Action] };

/** The circle of Daan with fifteen people and two who have no place yet. */
export const daansCircle: CircleView = sampleCircle(15);

export function named(name: string): MemberView {
  const member = daansCircle.members.find((each) => each.name === name);
  if (!member) throw new RangeError(`${name} is not in the sample.`);
  return member;
}
