import { SaveProblem } from '../api/save-problem.js';
import { Button } from '../design/index.js';
import { useText } from '../language/use-text.js';
import { useReopenNeed } from './use-reopen-need.js';

interface ReopenNeedProps {
  readonly need: { readonly id: string; readonly title: string; readonly version: number };
}

/** A need that was withdrawn by mistake, or is there again. */
export function ReopenNeed({ need }: ReopenNeedProps) {
  const t = useText();
  const { reopen, isSaving, outcome } = useReopenNeed();
  return (
    <>
      <SaveProblem outcome={outcome} />
      <Button isPending={isSaving} onPress={() => void reopen(need)}>
        {t('need.reopen')}
      </Button>
    </>
  );
}
