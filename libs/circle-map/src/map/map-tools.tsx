import { Expand, LayoutDashboard, Maximize, Minus, Plus, Presentation, Shrink } from 'lucide-react';
import { Button, ToggleButton } from 'react-aria-components';
import { useSay } from '../use-words.js';
import type { FullScreen } from './use-full-screen.js';
import type { MapView } from './use-view.js';

/** Below the sign of a tool on a touch screen, where no pointer asks for its name: a part of that name. */
const ToolWord = ({ children }: { readonly children: string }) => (
  <span className="kc-tool-word" aria-hidden>
    {children}
  </span>
);

interface MapToolsProps {
  readonly view: MapView;
  readonly projector: boolean;
  readonly onProjector: (on: boolean) => void;
  readonly fullScreen: FullScreen | null;
  /** `null` where nobody was put anywhere by hand, or the viewer may not change the map. */
  readonly onRearrange: (() => void) | null;
}

export function MapTools({ view, projector, onProjector, fullScreen, onRearrange }: MapToolsProps) {
  const say = useSay();
  return (
    <div className="kc-tools" role="group" aria-label={say('circle.mapTools')}>
      <Button className="kc-tool" aria-label={say('circle.zoomIn')} onPress={() => view.zoomBy(1.25)}>
        <Plus aria-hidden />
        <ToolWord>{say('circle.mapTool.zoomIn')}</ToolWord>
      </Button>
      <Button className="kc-tool" aria-label={say('circle.zoomOut')} onPress={() => view.zoomBy(0.8)}>
        <Minus aria-hidden />
        <ToolWord>{say('circle.mapTool.zoomOut')}</ToolWord>
      </Button>
      <Button className="kc-tool" aria-label={say('circle.fit')} onPress={view.fit}>
        <Maximize aria-hidden />
        <ToolWord>{say('circle.mapTool.fit')}</ToolWord>
      </Button>
      {onRearrange && (
        <Button className="kc-tool" aria-label={say('circle.rearrange')} onPress={onRearrange}>
          <LayoutDashboard aria-hidden />
          <ToolWord>{say('circle.mapTool.rearrange')}</ToolWord>
        </Button>
      )}
      {fullScreen && (
        <ToggleButton
          className="kc-tool"
          aria-label={say('circle.fullScreen')}
          isSelected={fullScreen.isOn}
          onChange={fullScreen.turn}
        >
          {fullScreen.isOn ? <Shrink aria-hidden /> : <Expand aria-hidden />}
          <ToolWord>{say('circle.mapTool.fullScreen')}</ToolWord>
        </ToggleButton>
      )}
      <ToggleButton
        className="kc-tool kc-tool-projector"
        aria-label={say('circle.projector')}
        isSelected={projector}
        onChange={onProjector}
      >
        <Presentation aria-hidden />
        <ToolWord>{say('circle.mapTool.projector')}</ToolWord>
      </ToggleButton>
    </div>
  );
}
