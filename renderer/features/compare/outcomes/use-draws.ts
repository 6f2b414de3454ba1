import type { DrawOutcomes } from '#shared/model/ensemble/draw-outcomes';
import { useExplainer } from '../../../engine/ExplainerProvider';
import { modelInputOf, modelKeyOf } from '../../../state/selectors/document';
import type { ComparedMember } from '../parts/members';
import { useAnswers } from '../parts/use-answers';

/** What the draws of each member come to, draw by draw, in their order; null until it is known. */
export function useDraws(members: readonly ComparedMember[]): (DrawOutcomes | null)[] {
  const explainer = useExplainer();
  const answers = useAnswers<DrawOutcomes>(
    members.map(({ scenario }) => ({
      key: modelKeyOf(scenario),
      ask: () => explainer.ask({ kind: 'draws', input: modelInputOf(scenario) }),
    })),
  );
  return members.map(({ scenario }) => {
    const answer = answers.get(modelKeyOf(scenario));
    return answer?.ok ? answer.value : null;
  });
}
