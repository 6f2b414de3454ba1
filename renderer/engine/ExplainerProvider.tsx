import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import type { Explainer } from './explainer';

const SpawnContext = createContext<(() => Explainer) | null>(null);

export function ExplainerProvider({
  spawn,
  children,
}: {
  spawn: () => Explainer;
  children: ReactNode;
}) {
  return <SpawnContext value={spawn}>{children}</SpawnContext>;
}

/** An explainer of the component's own, whose work ends with it. */
export function useExplainer(): Explainer {
  const spawn = useContext(SpawnContext);
  if (spawn === null) throw new Error('ExplainerProvider is missing above this component.');
  const [explainer] = useState(spawn);
  useEffect(() => () => explainer.dispose(), [explainer]);
  return explainer;
}
