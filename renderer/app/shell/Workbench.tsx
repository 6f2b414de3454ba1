import { AssumptionsPanel } from '../../features/assumptions/AssumptionsPanel';
import { DiskBanner } from '../../features/documents/DiskBanner';
import type { DocumentFlows } from '../../features/documents/document-flows';
import { PresetRevised } from '../../features/documents/PresetRevised';
import { SavedFigures } from '../../features/documents/SavedFigures';
import { ASSUMPTIONS_WIDTH, OUTCOMES_WIDTH } from '../../state/kept-session';
import { useSession } from '../../state/stores';
import { OVERLAYS_ID } from '../../ui/colour/theme';
import { PaneHandle } from '../../ui/panels/PaneHandle';
import { Board } from '../board/Board';
import { ErrorBoundary } from './ErrorBoundary';
import { FirstHint } from './FirstHint';
import { Header } from './Header';
import { Outcomes } from './Outcomes';
import { StatusLine } from './StatusLine';
import { ToolPanel } from './ToolPanel';
import { Trouble } from './Trouble';
import classes from './Workbench.module.css';

/** Room for the tables in them. */
const TOOL_WIDTH = 360;

/** The main screen: assumptions on the left, what follows from them beside them. */
export function Workbench({ flows }: { flows: DocumentFlows }) {
  const collapsed = useSession((state) => state.assumptionsCollapsed);
  const assumptionsWidth = useSession((state) => state.assumptionsWidth);
  const resizeAssumptions = useSession((state) => state.resizeAssumptions);
  const outcomesWidth = useSession((state) => state.outcomesWidth);
  const tool = useSession((state) => state.tool);
  const resizeOutcomes = useSession((state) => state.resizeOutcomes);
  return (
    <div className={classes.root}>
      <Header />
      <div className={classes.panes}>
        {!collapsed && (
          <aside
            aria-label="Assumptions"
            className={classes.side}
            style={{ width: assumptionsWidth }}
          >
            <FirstHint />
            <ErrorBoundary what="The assumptions">
              <AssumptionsPanel />
            </ErrorBoundary>
            <PaneHandle
              label="Width of the assumptions column"
              side="left"
              width={assumptionsWidth}
              bounds={ASSUMPTIONS_WIDTH}
              onResize={resizeAssumptions}
            />
          </aside>
        )}
        <main className={classes.centre}>
          <DiskBanner onReview={() => void flows.settleDisk()} />
          <PresetRevised />
          <SavedFigures onKeep={() => void flows.saveFigures()} />
          <Trouble />
          <ErrorBoundary what="The charts">
            <Board />
          </ErrorBoundary>
          <StatusLine />
          {/* Menus and panels open here, so that they too are in a landmark. */}
          <div id={OVERLAYS_ID} />
        </main>
        <aside
          aria-label={tool === null ? 'Outcomes' : 'Tool'}
          className={classes.side}
          style={{ width: tool === null ? outcomesWidth : Math.max(outcomesWidth, TOOL_WIDTH) }}
        >
          {tool === null ? (
            <ErrorBoundary what="The outcomes">
              <Outcomes />
            </ErrorBoundary>
          ) : (
            <ErrorBoundary key={tool} what="The tool">
              <ToolPanel tool={tool} />
            </ErrorBoundary>
          )}
          <PaneHandle
            label="Width of the outcomes column"
            side="right"
            width={outcomesWidth}
            bounds={OUTCOMES_WIDTH}
            onResize={resizeOutcomes}
          />
        </aside>
      </div>
    </div>
  );
}
