import { problemText } from '/shared/components/problem-dialog/problem-dialog.js';

import { stage } from './stage.js';
import { change } from './state.js';

/** Tells an answer that is no good in words; what a new try may mend can be tried again. */
export function fail(answer, heading, again) {
  const slug = answer.body?.type?.split('/').pop() ?? '';
  const mayMend = answer.status === 0 || answer.status === 429 || answer.status >= 500;
  change({ problem: { heading, detail: problemText(answer), slug, again: mayMend }, again });
  stage.show('problem-view');
}
