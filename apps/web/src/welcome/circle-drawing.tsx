/** A small circle of people, drawn: what this is about, before any word of it is read. */
export const CircleDrawing = () => (
  <svg viewBox="0 0 320 200" aria-hidden className="k-circle-drawing">
    <ellipse cx="160" cy="108" rx="150" ry="88" className="k-drawn-ring-3" />
    <ellipse cx="160" cy="108" rx="104" ry="61" className="k-drawn-ring-2" />
    <ellipse cx="160" cy="108" rx="56" ry="34" className="k-drawn-ring-1" />
    <path
      d="M160 108 L206 78 M160 108 L108 126 M160 108 L252 132 M160 108 L70 66 M206 78 L252 132"
      className="k-drawn-tie"
    />
    <circle cx="160" cy="108" r="19" className="k-drawn-client" />
    <circle cx="206" cy="78" r="13" className="k-drawn-family" />
    <circle cx="108" cy="126" r="13" className="k-drawn-family" />
    <rect x="241" y="121" width="22" height="22" rx="6" className="k-drawn-friends" />
    <path d="M70 52 L84 60 L84 74 L70 82 L56 74 L56 60 Z" className="k-drawn-community" />
    <path d="M160 22 L173 35 L160 48 L147 35 Z" className="k-drawn-professionals" />
  </svg>
);
