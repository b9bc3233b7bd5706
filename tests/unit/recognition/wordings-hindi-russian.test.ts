import { describe, expect, it } from 'vitest';
import { marks } from './after-opening.ts';
import { readText } from './read-text.ts';

describe('other newspapers’ words in Hindi', () => {
  it.each([
    ['रशियन क्रूड की खेप मुंबई पहुंची।', 'रशियन क्रूड = russian-crude-imports'],
    ['यूरेशियन इकनॉमिक यूनियन की बैठक मिंस्क में होगी।', 'यूरेशियन इकनॉमिक यूनियन = eaeu'],
    ['तरजीही व्यापार समझौते पर बात आगे बढ़ी।', 'तरजीही व्यापार समझौते = india-eaeu-fta'],
    ['अगस्त में हुई 1971 की ऐतिहासिक संधि याद की गई।', '1971 की ऐतिहासिक संधि = treaty-1971'],
    ['यूनिफाइड पेमेंट्स इंटरफेस को जोड़ा जाएगा।', 'यूनिफाइड पेमेंट्स इंटरफेस = mir-rupay-spfs'],
    ['रूसी परमाणु निगम ने खेप भेजी।', 'रूसी परमाणु निगम = rosatom'],
    ['दोनों देशों का कारोबार तेजी से बढ़ा।', 'दोनों देशों का कारोबार = india-russia-trade'],
    ['एचपीसीएल-मित्तल एनर्जी ने सौदा किया।', 'एचपीसीएल-मित्तल एनर्जी = hmel'],
    ['पाबंदियों का असर दिखा।', 'पाबंदियों = western-sanctions-russia'],
    ['विक्रम मिस्त्री ने जानकारी दी।', 'विक्रम मिस्त्री = vikram-misri'],
    ['व्लादिवोस्तोक-चेन्नई कॉरिडोर चालू है।', 'व्लादिवोस्तोक-चेन्नई कॉरिडोर = chennai-vladivostok'],
  ])('%s', (sentence, mark) => expect(marks('hi', sentence)).toContain(mark));

  it('takes no more oil from others for oil from Russia', () => {
    expect(marks('hi', 'कंपनियां इराक से अधिक तेल खरीदने को तैयार हैं।')).toEqual([]);
  });
});

describe('other newspapers’ words in Russian', () => {
  it.each([
    ['На счетах лежат накопленные рупии.', 'накопленные рупии = rupee-rouble-settlement'],
    [
      'Завод хочет нанять из Индии сварщиков и из Индии рабочих.',
      'из Индии рабочих = indian-workers-in-russia',
    ],
    ['Пять полков «Триумфов» заказаны давно.', 'Триумфов = s-400'],
    [
      'Обсудили атомные станции большой и малой мощности.',
      'атомные станции большой и малой мощности = small-modular-reactors',
    ],
    ['Речь идёт о ядерном топливном цикле.', 'ядерном топливном цикле = nuclear-fuel-supply'],
    ['Готовится прямой рейс из Казани.', 'прямой рейс = direct-flights'],
    ['В Звёздном идёт подготовка индийских космонавтов.', 'подготовка индийских космонавтов = gaganyaan'],
    ['Импорт из Индии вырос на треть.', 'Импорт из Индии = india-russia-trade'],
    ['Приехал Стив Виткофф.', 'Виткофф = steve-witkoff'],
    ['Фрегат передан вместе с «Тушилом».', 'Тушилом = talwar-class'],
  ])('%s', (sentence, mark) => expect(marks('ru', sentence)).toContain(mark));

  it.each([
    'Ядерное оружие упоминалось лишь вскользь.',
    'Западное оружие на складах сгорело.',
    'Министр энергетики не приехал.',
  ])('passes over %s', (sentence) => expect(marks('ru', sentence)).toEqual([]));

  it('knows Russia by its cities', () => {
    const text =
      'Студентов из Индии стало вдвое больше\nВ Томске открыли набор. Индийские студенты приезжают в Томск изучать физику, заявок из Индии — триста.';
    expect(readText(text).mentions.map(({ topic }) => topic)).toContain('indian-students-in-russia');
  });
});

describe('what stands between the words of a phrase', () => {
  it.each<['hi' | 'ru', string, string]>([
    ['ru', 'Начались расчёты с Индией в рупиях.', 'расчёты с Индией в рупиях = rupee-rouble-settlement'],
    ['ru', 'Подписан топливный контракт.', 'топливный контракт = nuclear-fuel-supply'],
    [
      'ru',
      'Домой из российской армии индийцев отпустили.',
      'из российской армии индийцев = indians-in-russian-army',
    ],
    ['ru', 'Индийцы воевали на фронте.', 'Индийцы воевали на фронте = indians-in-russian-army'],
    ['ru', 'Делегат воздержался при голосовании.', 'воздержался при голосовании = un-votes'],
    ['hi', 'सेना में लड़ रहे 9 भारतीय लौटे।', 'सेना में लड़ रहे 9 भारतीय = indians-in-russian-army'],
    ['hi', 'भारत-रूस राइफल्स ने खेप दी।', 'भारत-रूस राइफल्स = ak-203'],
    ['hi', 'रूस में भारतीय फिल्म समारोह चल रहा है।', 'भारतीय फिल्म समारोह = yoga-bollywood-russia'],
  ])('%s: %s', (language, sentence, mark) => expect(marks(language, sentence)).toContain(mark));

  it.each<['hi' | 'ru', string]>([
    ['ru', 'Посол воздержался от шуток.'],
    ['ru', 'Советский Союз распался давно.'],
    ['ru', 'На Запорожской АЭС было тихо.'],
    ['ru', 'Дисбаланс в составе жюри заметен.'],
    ['hi', 'किसी भी देश से तेल खरीदने की आज़ादी है।'],
  ])('%s: nothing in %s', (language, sentence) => expect(marks(language, sentence)).toEqual([]));
});
