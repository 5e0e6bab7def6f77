import circle from './messages/circle/en.json' with { type: 'json' };
import common from './messages/common/en.json' with { type: 'json' };
import words from './messages/words/en.json' with { type: 'json' };

export default { ...circle, ...common, ...words };
