import circle from './messages/circle/fr.json' with { type: 'json' };
import common from './messages/common/fr.json' with { type: 'json' };
import words from './messages/words/fr.json' with { type: 'json' };

export default { ...circle, ...common, ...words };
