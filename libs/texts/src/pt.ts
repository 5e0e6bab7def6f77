import circle from './messages/circle/pt.json' with { type: 'json' };
import common from './messages/common/pt.json' with { type: 'json' };
import words from './messages/words/pt.json' with { type: 'json' };

export default { ...circle, ...common, ...words };
