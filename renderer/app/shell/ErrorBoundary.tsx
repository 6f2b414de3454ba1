import { Component, type ReactNode } from 'react';
import { messageOf } from '#shared/base/error-message';
import classes from './Message.module.css';

interface Props {
  /** What would be lost from view, as the start of a sentence. */
  readonly what: string;
  readonly children: ReactNode;
}

/** Keeps a fault in one part of the window from taking the rest, and the work, with it. */
export class ErrorBoundary extends Component<Props, { readonly message: string | null }> {
  override state = { message: null };

  static getDerivedStateFromError(error: unknown): { message: string } {
    return { message: messageOf(error) };
  }

  override render(): ReactNode {
    const { message } = this.state;
    if (message === null) return this.props.children;
    return (
      <div role="alert" className={classes.root}>
        <h2>{this.props.what} cannot be shown</h2>
        <p>{message}</p>
        <p>The scenario is still in memory. Trying again draws it anew.</p>
        <button type="button" onClick={() => this.setState({ message: null })}>
          Try again
        </button>
      </div>
    );
  }
}
