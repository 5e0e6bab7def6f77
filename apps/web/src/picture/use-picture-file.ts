import { useEffect, useState } from 'react';

export interface PictureFile {
  /** `null` while nothing was chosen, or what was chosen could not be read. */
  readonly picture: HTMLImageElement | null;
  readonly isUnreadable: boolean;
  readonly choose: (file: File | null) => void;
}

/** A file as a picture, on this device only: nothing is sent. The browser turns it upright. */
export function usePictureFile(): PictureFile {
  const [file, choose] = useState<File | null>(null);
  const [read, setRead] = useState<{ readonly file: File; readonly picture: HTMLImageElement | null } | null>(null);
  useEffect(() => {
    if (!file) return undefined;
    const address = URL.createObjectURL(file);
    const picture = new Image();
    const settle = (is: HTMLImageElement | null): void => setRead({ file, picture: is });
    picture.src = address;
    picture.decode().then(
      () => settle(picture),
      () => settle(null),
    );
    return () => URL.revokeObjectURL(address);
  }, [file]);
  const isRead = file !== null && read?.file === file;
  return { picture: isRead ? read.picture : null, isUnreadable: isRead && read.picture === null, choose };
}
