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
    ['सामरिक स्वतंत्रता हमारी नीति का आधार है।', 'सामरिक स्वतंत्रता = strategic-autonomy'],
    ['उन्होंने दोहराया कि यह समय युद्ध का नहीं है।', 'समय युद्ध का नहीं = not-era-of-war'],
    ['एयरोफ्लोट की उड़ान देर से पहुंची।', 'एयरोफ्लोट = direct-flights'],
    ['कंपनी एलएनजी लाना चाहती है।', 'एलएनजी = energy-cooperation'],
    ['घर से दूर मेडिकल की पढ़ाई महंगी है।', 'मेडिकल की पढ़ाई = indian-students-in-russia'],
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
      'атомные станции большой и малой мощности = civil-nuclear',
    ],
    ['Речь идёт о ядерном топливном цикле.', 'ядерном топливном цикле = nuclear-fuel-supply'],
    ['Готовится прямой рейс из Казани.', 'прямой рейс = direct-flights'],
    ['В Звёздном идёт подготовка индийских космонавтов.', 'подготовка индийских космонавтов = gaganyaan'],
    ['Импорт из Индии вырос на треть.', 'Импорт из Индии = india-russia-trade'],
    ['Приехал Стив Виткофф.', 'Виткофф = steve-witkoff'],
    ['Фрегат передан вместе с «Тушилом».', 'Тушилом = talwar-class'],
    [
      'Премьер отстаивает стратегическую самостоятельность.',
      'стратегическую самостоятельность = strategic-autonomy',
    ],
    ['Сегодня не эпоха войн.', 'не эпоха войн = not-era-of-war'],
    ['Фрегат для ВМС Индии спущен на воду.', 'Фрегат для ВМС Индии = talwar-class'],
    ['Лодку «Синдуракшак» ремонтировали долго.', 'Синдуракшак = kilo-class'],
    ['Заводу нужны сварщики из Индии.', 'сварщики из Индии = indian-workers-in-russia'],
    ['Концерт прошёл в Русском доме.', 'Русском доме = russian-language-culture'],
    ['Идёт строительство АЭС.', 'строительство АЭС = civil-nuclear'],
    ['В страну везут бананы и манго.', 'бананы = agri-access-russia'],
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

describe('cooperation in a field, as one pattern', () => {
  it.each([
    ['Сотрудничество в сфере космоса расширят.', 'Сотрудничество в сфере космоса = roscosmos-isro'],
    [
      'Взаимодействие с Индией в области атомной энергетики идёт давно.',
      'Взаимодействие с Индией в области атомной энергетики = civil-nuclear',
    ],
    ['Диалог в области энергетики продолжен.', 'Диалог в области энергетики = energy-cooperation'],
    [
      'Кооперация в оборонной промышленности растёт.',
      'Кооперация в оборонной промышленности = defence-cooperation',
    ],
    ['Культурный обмен оживился.', 'Культурный обмен = russian-language-culture'],
  ])('%s', (sentence, mark) => expect(marks('ru', sentence)).toContain(mark));

  it.each([
    'Спутник вернулся из космоса.',
    'Совместные проекты в энергетике отложены.',
  ])('a field alone is none: %s', (sentence) => expect(marks('ru', sentence)).toEqual([]));
});

describe('English words in Devanagari', () => {
  it.each([
    ['24वें इंडिया-रशिया एनुअल समिट की तैयारी है।', '24वें इंडिया-रशिया एनुअल समिट = summit-2026'],
    [
      'स्पेशल एंड प्रिविलेज्ड स्ट्रैटेजिक पार्टनरशिप कायम है।',
      'स्पेशल एंड प्रिविलेज्ड स्ट्रैटेजिक पार्टनरशिप = strategic-partnership',
    ],
    ['डिफेंस कोऑपरेशन पर बात हुई।', 'डिफेंस कोऑपरेशन = defence-cooperation'],
    ['रशिया के साथ ट्रेड आसान होगा।', 'रशिया के साथ ट्रेड = india-russia-trade'],
    ['नॉन-टैरिफ अड़चनें गिनाई गईं।', 'नॉन-टैरिफ अड़चनें = non-tariff-barriers-russia'],
    ['एनर्जी सिक्योरिटी पहले आती है।', 'एनर्जी सिक्योरिटी = energy-cooperation'],
    ['स्ट्रैटेजिक ऑटोनॉमी पर जोर रहा।', 'स्ट्रैटेजिक ऑटोनॉमी = strategic-autonomy'],
    ['ट्रेड डेफिसिट घटाना होगा।', 'ट्रेड डेफिसिट = trade-deficit-russia'],
    ['INS तुशील बंदरगाह पहुंचा।', 'INS तुशील = talwar-class'],
  ])('%s', (sentence, mark) => expect(marks('hi', sentence)).toContain(mark));
});

describe('what is bought and sold, and by whom', () => {
  it.each<['hi' | 'ru', string, string]>([
    ['hi', 'रूस के साथ तेल कारोबार चलता रहेगा।', 'रूस के साथ तेल कारोबार = russian-crude-imports'],
    ['hi', 'भारत को तेल बेचने वाले देश कम हैं।', 'तेल बेचने = russian-crude-imports'],
    ['hi', 'भारत से गए कामगार लौट आए।', 'भारत से गए कामगार = indian-workers-in-russia'],
    ['ru', 'Начат набор рабочих из Индии.', 'набор рабочих из Индии = labour-mobility-agreement'],
    ['ru', 'Нефть подорожала, но импорт из РФ вырос.', 'импорт из РФ = russian-crude-imports'],
    ['ru', 'Товарооборот мал, хотя импорт из РФ вырос.', 'импорт из РФ = india-russia-trade'],
    ['ru', 'Указ Трампа о пошлинах оспорен в Индии и США.', 'Указ Трампа = eo-14329'],
    [
      'ru',
      'Предъявлены счета «востро», специальные счета в рупиях.',
      'специальные счета в рупиях = special-rupee-vostro-account',
    ],
  ])('%s: %s', (language, sentence, mark) => expect(marks(language, sentence)).toContain(mark));

  it.each<['hi' | 'ru', string]>([
    ['ru', 'Министр нефти и природного газа промолчал.'],
    ['ru', 'Подскочили цены на нефть.'],
    ['ru', 'Концерн «Алмаз-Антей» показал макет.'],
    ['ru', 'Начались поставки в Индию.'],
    ['hi', 'रूसी तेल कंपनियों ने आंकड़े नहीं दिए।'],
    ['hi', 'मशीनरी उद्योग ने रुचि दिखाई।'],
  ])('%s: nothing in %s', (language, sentence) => expect(marks(language, sentence)).toEqual([]));
});

describe('news that names neither country', () => {
  it.each([
    [
      'Сбербанк нанимает в Бангалоре\nСбербанк расширит центр разработки в Бангалоре вдвое.',
      'russian-banks-in-india',
    ],
    [
      'Двигатели для ISRO\nРоскосмос продаст ISRO двигатели, подписан договор о намерениях.',
      'roscosmos-isro',
    ],
    ['इसरो और रोस्कोस्मोस की बैठक\nइसरो ने रोस्कोस्मोस से इंजन खरीदने पर बात की।', 'roscosmos-isro'],
  ])('%s', (text, topic) => expect(readText(text).mentions.map((mention) => mention.topic)).toContain(topic));
});
