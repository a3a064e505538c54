import { Button } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import { useTexts } from "./context";

interface State {
  readonly failed: boolean;
}

/** Catches a failure of the display. The weights live in the store, outside, and are there when it is shown again. */
export class KeepWeights extends Component<{ readonly children: ReactNode }, State> {
  state: State = { failed: false };

  static getDerivedStateFromError(): State {
    return { failed: true };
  }

  render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return <Crashed onReopen={() => this.setState({ failed: false })} />;
  }
}

function Crashed({ onReopen }: { readonly onReopen: () => void }) {
  const text = useTexts("pane");
  return (
    <div role="alert" style={{ padding: 20 }}>
      <p>{text.crashed}</p>
      <Button appearance="primary" onClick={onReopen}>
        {text.reopen}
      </Button>
    </div>
  );
}
