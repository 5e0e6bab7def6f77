import { Maximize } from 'lucide-react';
import { useSay } from '../use-words.js';

/** Says that people stand outside the window, and which tool shows all. Not read aloud: a screen reader meets everyone. */
export function PartlyHint() {
  const say = useSay();
  return (
    <p className="kc-partly" aria-hidden>
      {say('circle.notAllInView')}
      <Maximize size={16} />
    </p>
  );
}
