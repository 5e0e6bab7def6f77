import { useRef, type MouseEvent, type PointerEvent } from 'react';

interface TrayDrag {
  readonly canDrag: boolean;
  readonly onPress: () => void;
  readonly onDrop: (clientX: number, clientY: number) => void;
  readonly onOver: (at: { readonly clientX: number; readonly clientY: number } | null) => void;
}

interface TrayDragHandlers {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerCancel: (event: PointerEvent<HTMLElement>) => void;
  readonly onClick: (event: MouseEvent<HTMLElement>) => void;
}

/** Px that a hand may tremble before a press becomes a drag. */
const trembleSpanPx = 6;

/** Press or drag, with mouse, pen and finger alike. The element itself follows the hand. */
export function useTrayDrag({ canDrag, onPress, onDrop, onOver }: TrayDrag): TrayDragHandlers {
  const start = useRef<{ readonly x: number; readonly y: number } | null>(null);
  const dragged = useRef(false);
  const letGo = (element: HTMLElement): void => {
    start.current = null;
    element.style.transform = '';
    element.classList.remove('kc-dragging');
    onOver(null);
  };
  return {
    onPointerDown: (event) => {
      dragged.current = false;
      if (!canDrag || event.button !== 0) return;
      start.current = { x: event.clientX, y: event.clientY };
      event.currentTarget.setPointerCapture?.(event.pointerId);
    },
    onPointerMove: (event) => {
      if (!start.current) return;
      const [dx, dy] = [event.clientX - start.current.x, event.clientY - start.current.y];
      if (!dragged.current && Math.hypot(dx, dy) < trembleSpanPx) return;
      dragged.current = true;
      event.currentTarget.classList.add('kc-dragging');
      event.currentTarget.style.transform = `translate(${dx}px, ${dy}px)`;
      onOver(event);
    },
    onPointerUp: (event) => {
      const moved = start.current !== null && dragged.current;
      letGo(event.currentTarget);
      if (moved) onDrop(event.clientX, event.clientY);
    },
    onPointerCancel: (event) => letGo(event.currentTarget),
    onClick: () => {
      if (!dragged.current) onPress();
    },
  };
}
