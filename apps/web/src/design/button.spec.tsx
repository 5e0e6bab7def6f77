import { expect, it, jest } from '@jest/globals';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Button } from './button.js';

const button = (): HTMLElement => screen.getByRole('button', { name: 'Bewaren' });

it('does nothing while it is busy, keeps the focus, and says so without a live region', async () => {
  const [save, submit] = [jest.fn(), jest.fn()];
  const form = (isPending: boolean) => (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Button type="submit" isPending={isPending} onPress={save}>
        Bewaren
      </Button>
    </form>
  );
  const { rerender } = render(form(false));
  act(() => button().focus());
  rerender(form(true));
  expect(document.activeElement).toBe(button());
  expect(button().getAttribute('aria-disabled')).toBe('true');
  await userEvent.click(button());
  await userEvent.keyboard('{Enter}');
  expect(save).not.toHaveBeenCalled();
  expect(submit).not.toHaveBeenCalled();
  expect(document.querySelector('[data-live-announcer]')).toBeNull();

  rerender(form(false));
  expect(button().getAttribute('aria-disabled')).toBeNull();
  await userEvent.click(button());
  expect(save).toHaveBeenCalledTimes(1);
  expect(submit).toHaveBeenCalledTimes(1);
});
