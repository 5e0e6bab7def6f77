export const Logo = () => (
  <span className="k-logo">
    <svg viewBox="0 0 32 32" aria-hidden>
      <circle cx="16" cy="16" r="13" className="k-logo-ring" />
      <circle cx="16" cy="16" r="4.5" className="k-logo-heart" />
    </svg>
    <span>Kring</span>
  </span>
);
