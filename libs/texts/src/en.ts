import app from './messages/app/en.json' with { type: 'json' };
import circle from './messages/circle/en.json' with { type: 'json' };
import common from './messages/common/en.json' with { type: 'json' };
import errors from './messages/errors/en.json' with { type: 'json' };
import welcome from './messages/welcome/en.json' with { type: 'json' };
import words from './messages/words/en.json' with { type: 'json' };

export default { ...app, ...circle, ...common, ...errors, ...welcome, ...words };
