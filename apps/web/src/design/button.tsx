import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, ReactNode, Ref } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import './button.css';

export type ButtonLook = 'primary' | 'quiet' | 'plain' | 'danger';

interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'children' | 'style'> {
  readonly look?: ButtonLook;
  readonly icon?: ReactNode;
  readonly children: ReactNode;
}

/** Instead of the library's own `isPending`, which has a live region point at a button that may have left by then. */
const whileBusy = { 'aria-disabled': true, type: 'button', onPress: () => undefined } as const;

/** Named by its verb. One `primary` a screen. While pending it does nothing but stays focusable, so that focus is not lost. */
export function Button({ look = 'quiet', icon, children, isPending = false, ...rest }: ButtonProps) {
  return (
    <AriaButton {...rest} {...(isPending ? whileBusy : {})} className={`k-button k-button-${look}`}>
      {icon}
      <span>{children}</span>
    </AriaButton>
  );
}

interface AnchorProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  readonly look?: ButtonLook;
  readonly icon?: ReactNode;
  readonly ref?: Ref<HTMLAnchorElement>;
}

const ButtonAnchor = ({ look = 'quiet', icon, children, ref, ...rest }: AnchorProps) => (
  <a {...rest} ref={ref} className={`k-button k-button-${look}`}>
    {icon}
    <span>{children}</span>
  </a>
);

/** A way to another screen that looks like a button, such as "Vraag opschrijven". */
export const ButtonLink = createLink(ButtonAnchor);
