import { useRef, useState, type CSSProperties, type PointerEvent } from 'react';
import { Button } from '../design/index.js';
import { useText } from '../language/use-text.js';
import { firstCrop, mostZoom, pulled, sideOf, within, type Crop } from './crop.js';

interface PhotoCropperProps {
  readonly picture: HTMLImageElement;
  readonly isPending: boolean;
  readonly onUse: (crop: Crop) => void;
  readonly onBack: () => void;
}

/** In CSS px; see picture.css. */
const framePx = 240;

function useCrop(picture: HTMLImageElement) {
  const size = { width: picture.naturalWidth, height: picture.naturalHeight };
  const [crop, setCrop] = useState(() => firstCrop(size));
  const held = useRef<{ readonly x: number; readonly y: number } | null>(null);
  const pull = ({ clientX, clientY }: PointerEvent): void => {
    if (!held.current) return;
    const [dx, dy] = [clientX - held.current.x, clientY - held.current.y];
    held.current = { x: clientX, y: clientY };
    setCrop((before) => pulled(size, before, framePx, dx, dy));
  };
  const hold = (event: PointerEvent): void => {
    event.currentTarget.setPointerCapture(event.pointerId);
    held.current = { x: event.clientX, y: event.clientY };
  };
  const letGo = (): void => {
    held.current = null;
  };
  return {
    size,
    crop,
    put: (change: Partial<Crop>) => setCrop((before) => within(size, { ...before, ...change })),
    hands: { onPointerDown: hold, onPointerMove: pull, onPointerUp: letGo, onPointerCancel: letGo },
  };
}

/** Which round of a picture is kept: pull it with a hand, or use the sliders. */
export function PhotoCropper({ picture, isPending, onUse, onBack }: PhotoCropperProps) {
  const t = useText();
  const { size, crop, put, hands } = useCrop(picture);
  const scale = framePx / sideOf(size, crop);
  const half = sideOf(size, crop) / 2;
  const place: CSSProperties = {
    width: size.width * scale,
    height: size.height * scale,
    translate: `${framePx / 2 - crop.x * scale}px ${framePx / 2 - crop.y * scale}px`,
  };
  const slider = (label: string, value: number, least: number, most: number, onSlide: (value: number) => void) => (
    <label className="p-slider">
      {label}
      <input
        type="range"
        min={least}
        max={Math.max(most, least)}
        step="any"
        value={value}
        disabled={most - least < 1e-6}
        onChange={({ target }) => onSlide(target.valueAsNumber)}
      />
    </label>
  );
  return (
    <div className="k-stack">
      <div className="p-frame" {...hands}>
        <img src={picture.src} alt={t('picture.cropping')} draggable={false} style={place} />
      </div>
      <div className="p-sliders">
        {slider(t('picture.nearer'), crop.zoom, 1, mostZoom, (zoom) => put({ zoom }))}
        {slider(t('picture.sideways'), crop.x, half, size.width - half, (x) => put({ x }))}
        {slider(t('picture.upAndDown'), crop.y, half, size.height - half, (y) => put({ y }))}
      </div>
      <p className="k-soft">{t('picture.onlyThis')}</p>
      <div className="k-actions">
        <Button look="primary" isPending={isPending} onPress={() => onUse(crop)}>
          {t('picture.use')}
        </Button>
        <Button look="plain" onPress={onBack}>
          {t('common.back')}
        </Button>
      </div>
    </div>
  );
}
