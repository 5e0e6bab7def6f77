import type { Pictogram } from '@kring/care-network';
import type { ReactNode } from 'react';

/** Each in a square of 24, in lines of one weight: they must be known at 18 px. */
export const pictogramShapes: Readonly<Record<Pictogram, ReactNode>> = {
  music: (
    <>
      <circle cx="7" cy="17.5" r="3" />
      <circle cx="17" cy="15.5" r="3" />
      <path d="M10 17.5V6l10-2v11.5M10 9.5l10-2" />
    </>
  ),
  football: (
    <>
      <circle cx="12" cy="12" r="9" />
      <path d="m12 8 3.8 2.8-1.5 4.4H9.7l-1.5-4.4zM12 8V3.2M15.8 10.8l4.6-1.6M14.3 15.2l2.9 4M9.7 15.2l-2.9 4M8.2 10.8 3.6 9.2" />
    </>
  ),
  church: <path d="M12 2v6M9.5 4.5h5M12 8l5 4v9H7v-9zM7 14l-4 3v4h4M17 14l4 3v4h-4M10.5 21v-4h3v4" />,
  mosque: (
    <path d="M12 3v2M6 20v-7c0-4 4-5.5 6-8 2 2.5 6 4 6 8v7M3 20h18M10 20v-3a2 2 0 0 1 4 0v3M3.5 20v-9.5M20.5 20v-9.5" />
  ),
  garden: <path d="M12 21v-9M12 14c-5 0-7-3-7-7 4 0 7 2 7 7zM12 11c0-5 3-7 7-7 0 4-2 7-7 7zM6 21h12" />,
  car: (
    <>
      <path d="M3 16v-4l2.5-1 2-4.5h8l3 4.5 2.5 1v4zM5.5 11h13" />
      <circle cx="7.5" cy="16.5" r="2" />
      <circle cx="16.5" cy="16.5" r="2" />
    </>
  ),
  bike: (
    <>
      <circle cx="6" cy="16" r="4" />
      <circle cx="18" cy="16" r="4" />
      <path d="m6 16 3.5-8h5L18 16M9 10.5 12 16l3.3-6M8 8h3M14.5 8 14 5h3" />
    </>
  ),
  cooking: (
    <path d="M4 10h16v5a5 5 0 0 1-5 5H9a5 5 0 0 1-5-5zM2 11.5h2M20 11.5h2M8 7c0-1.5 1-1.5 1-3M12 7c0-1.5 1-1.5 1-3M16 7c0-1.5 1-1.5 1-3" />
  ),
  coffee: <path d="M4 9h13v6a5 5 0 0 1-5 5H9a5 5 0 0 1-5-5zM17 11h1.5a2.5 2.5 0 0 1 0 5H17M8 6V4M13 6V4" />,
  phone: <path d="M6 3h3l1.5 5-2 1.5a11 11 0 0 0 6 6l1.5-2 5 1.5v3c0 1.5-1 3-3 3C10 21 3 14 3 6c0-2 1.5-3 3-3z" />,
  book: <path d="M12 6c-2-1.5-5-2-9-2v14c4 0 7 .5 9 2 2-1.5 5-2 9-2V4c-4 0-7 .5-9 2zM12 6v14" />,
  games: (
    <>
      <rect x="4" y="4" width="16" height="16" rx="3" />
      <path d="M8.5 8.5h.01M15.5 8.5h.01M12 12h.01M8.5 15.5h.01M15.5 15.5h.01" strokeWidth="2.75" />
    </>
  ),
  fishing: <path d="M3 12c3-5 9-6 13-1l5-3.5c-1 3-1 6 0 9L16 13c-4 5-10 4-13-1zM7.5 11h.01" />,
  tools: <path d="M14 7a4.5 4.5 0 0 1 6-3.5L17 6.5l.5 2 2 .5 3-3a4.5 4.5 0 0 1-5.5 6L8 21a2.1 2.1 0 0 1-3-3l9-9z" />,
  figures: (
    <path d="M8 3h8a2 2 0 0 1 2 2v14a2 2 0 0 1-2 2H8a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2zM9 6.5h6v3H9zM9 13.5h.01M12 13.5h.01M15 13.5h.01M9 17h.01M12 17h.01M15 17h.01" />
  ),
  dog: (
    <path d="M7 9 4 5v6l2 2v3a5 5 0 0 0 5 5h2a5 5 0 0 0 5-5v-3l2-2V5l-3 4a9 9 0 0 0-10 0zM9.5 13h.01M14.5 13h.01M11 17h2M12 17v2" />
  ),
  cat: (
    <path d="M5 4v9a7 7 0 0 0 14 0V4l-4 3.5H9zM9.5 12h.01M14.5 12h.01M11.3 15.5h1.4M2 14l3 .5M2 18l3.5-1M22 14l-3 .5M22 18l-3.5-1" />
  ),
  house: <path d="M3 11.5 12 4l9 7.5M5.5 10v10h13V10M10 20v-6h4v6" />,
  heart: <path d="M12 20.5C5 16 3 12.5 3 9a4.8 4.8 0 0 1 9-2.3A4.8 4.8 0 0 1 21 9c0 3.5-2 7-9 11.5z" />,
};
