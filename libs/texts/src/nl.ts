import circle from './messages/circle/nl.json' with { type: 'json' };
import common from './messages/common/nl.json' with { type: 'json' };
import words from './messages/words/nl.json' with { type: 'json' };

export default { ...circle, ...common, ...words };
