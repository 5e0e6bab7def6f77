import app from './messages/app/pt.json' with { type: 'json' };
import circle from './messages/circle/pt.json' with { type: 'json' };
import common from './messages/common/pt.json' with { type: 'json' };
import errors from './messages/errors/pt.json' with { type: 'json' };
import welcome from './messages/welcome/pt.json' with { type: 'json' };
import words from './messages/words/pt.json' with { type: 'json' };

export default { ...app, ...circle, ...common, ...errors, ...welcome, ...words };
