import type { ModelIssue } from '#shared/model/errors';
import classes from './IssueList.module.css';

/** What is wrong inside a file, and where. */
export function IssueList({ issues }: { issues: readonly ModelIssue[] }) {
  return (
    <ul className={classes.root}>
      {issues.map(({ path, message }) => (
        <li key={`${path.join('.')} ${message}`}>
          {path.length > 0 && <code>{path.join('.')}</code>}
          <span>{message}.</span>
        </li>
      ))}
    </ul>
  );
}
