import { describe, expect, it } from 'vitest';
import { hindiForms } from '../../../../recognition/compile/forms-hindi.ts';
import { russianForms } from '../../../../recognition/compile/forms-russian.ts';

describe('russianForms', () => {
  it.each([
    ['нефть', ['нефти', 'нефтью']],
    ['пошлина', ['пошлины', 'пошлине', 'пошлину', 'пошлиной', 'пошлин', 'пошлинам', 'пошлинами', 'пошлинах']],
    ['соглашение', ['соглашения', 'соглашению', 'соглашением', 'соглашении', 'соглашений', 'соглашениям']],
    [
      'российский',
      ['российского', 'российскому', 'российским', 'российском', 'российская', 'российскую', 'российские'],
    ],
    ['торговый', ['торгового', 'торговая', 'торговой', 'торговую', 'торговые', 'торговых']],
    ['оружие', ['оружия', 'оружию', 'оружием', 'оружии']],
    ['Путин', ['Путина', 'Путину', 'Путиным', 'Путине']],
    ['Кремль', ['Кремля', 'Кремлю', 'Кремлём', 'Кремле']],
    ['Индия', ['Индии', 'Индию', 'Индией']],
    ['рынок', ['рынка', 'рынку', 'рынком', 'рынке', 'рынки', 'рынков']],
    ['Зеленский', ['Зеленского', 'Зеленскому', 'Зеленским', 'Зеленском']],
  ])('declines %s', (word, forms) => {
    const found = russianForms(word).map((form) => form.replaceAll('ё', 'е'));
    for (const form of forms) expect(found).toContain(form.replaceAll('ё', 'е'));
  });

  it.each(['ШОС', 'БРИКС', 'Дели', 'Моди', 'НК', 'BrahMos'])('leaves %s alone', (word) => {
    expect(russianForms(word)).toEqual([word]);
  });

  it('gives names no plural', () => {
    expect(russianForms('Путин')).not.toContain('Путины');
  });
});

describe('hindiForms', () => {
  it.each([
    ['समझौता', ['समझौते', 'समझौतों']],
    ['कंपनी', ['कंपनियां', 'कंपनियों']],
    ['उर्वरक', ['उर्वरकों']],
    ['रुपया', ['रुपये', 'रुपए', 'रुपयों']],
  ])('%s', (word, forms) => expect(hindiForms(word)).toEqual(expect.arrayContaining(forms)));

  it.each(['RELOS', 'को'])('leaves %s alone', (word) => expect(hindiForms(word)).toEqual([word]));
});
