import { IconX } from '@tabler/icons-react';
import type { ComponentType } from 'react';
import { BitsPanel } from '../../features/calculators/BitsPanel';
import { BrainPanel } from '../../features/calculators/BrainPanel';
import { CostPanel } from '../../features/calculators/CostPanel';
import { LagPanel } from '../../features/calculators/LagPanel';
import { SupplyPanel } from '../../features/calculators/SupplyPanel';
import { CapabilityPanel } from '../../features/capability/CapabilityPanel';
import { CorrelationsPanel } from '../../features/correlations/CorrelationsPanel';
import { GoalSeekPanel } from '../../features/goal-seek/GoalSeekPanel';
import { ReanchorPanel } from '../../features/reanchor/ReanchorPanel';
import { StepsPanel } from '../../features/steps/StepsPanel';
import { useSession } from '../../state/stores';
import { TOOLS, type ToolId } from '../../state/views';
import { IconButton } from '../../ui/fields/IconButton';
import classes from './ToolPanel.module.css';

const PANELS: Readonly<Record<ToolId, ComponentType>> = {
  steps: StepsPanel,
  goalSeek: GoalSeekPanel,
  correlations: CorrelationsPanel,
  capability: CapabilityPanel,
  reanchor: ReanchorPanel,
  supply: SupplyPanel,
  brain: BrainPanel,
  lag: LagPanel,
  bits: BitsPanel,
  cost: CostPanel,
};

/** A tool in place of the outcomes, with its name and the way back to them. */
export function ToolPanel({ tool }: { tool: ToolId }) {
  const close = useSession((state) => state.closeTool);
  const Panel = PANELS[tool];
  const label = TOOLS.find(({ id }) => id === tool)?.label;
  return (
    <section className={classes.root} aria-label={label}>
      <header className={classes.head}>
        <h2>{label}</h2>
        <IconButton size="large" aria-label={`Close ${label}`} onClick={close}>
          <IconX size={16} stroke={1.75} aria-hidden />
        </IconButton>
      </header>
      <div className={classes.body}>
        <Panel />
      </div>
    </section>
  );
}
