import { describe, expect, it } from 'vitest';
import { readText } from './read-text.ts';

/** Pages about something else, in which a name or a wording stands that India and Russia have, too. */
describe('a name that others have, too', () => {
  it.each<[string, string]>([
    [
      'the bank in Vienna, not the one in Mumbai',
      'Raiffeisen Bank International said profit fell because of provisions in Poland. RBI again put off the sale of its Russian unit. Moscow has blocked dividends, and the ECB wants RBI to cut its Russian business faster.',
    ],
    [
      'return on equity, not the arms exporter',
      'Kotak and two other lenders in India reported better margins. Return on equity, or ROE, rose to 14.8 per cent at the largest of them. State lenders had a ROE of 15.6 per cent; Delhi expects higher dividends.',
    ],
    [
      'the chip packager, not the builder of reactors',
      'Taiwan’s ASE is in talks with India about a plant near Chennai. ASE would invest two billion dollars; Delhi pays half. ASE is the world’s largest packaging firm.',
    ],
    [
      'the chip designer, not the gas company',
      'Taiwan’s Novatek said orders for OLED drivers were good. Novatek is opening a test lab in Bengaluru, and hires two hundred engineers in India this year.',
    ],
    [
      'a first name in tennis, not the deputy prime minister',
      'Novak Djokovic came from two sets down to beat Daniil Medvedev of Russia. Novak said later that his knee had held. The Indian pair of Rohan Bopanna and Yuki Bhambri went out.',
    ],
    [
      'a tournament in California',
      'Mirra Andreeva kept her title at Indian Wells, where the Russian teenager beat the world number one. Karen Khachanov, also from Russia, withdrew before his match at Indian Wells.',
    ],
    [
      'ships of the Russian fleet',
      'In the Black Sea the frigate Admiral Grigorovich fired at naval drones, while an Akula class submarine left Gadzhiyevo. Russia keeps the Project 11356 frigates in port. Admiral Gorshkov is in the Barents Sea.',
    ],
    [
      'a free trade agreement with somebody else',
      'A year after the Eurasian Economic Union free trade agreement came into force, Iran’s exports grew by a third. Russia takes most of the nuts; the EAEU trade agreement covers nine tenths of goods.',
    ],
    [
      'exercises with somebody else, and two other leaders',
      'Belarus has begun joint military exercises with Russia near Borisov. The summit between the two leaders last week ended with a promise of more missiles. Poland closed two crossings.',
    ],
    [
      'a port of Iran',
      'Lorry drivers at Chabahar port stopped work on Sunday. Containers from Russia waited on the quay. Chabahar handled four million tonnes last year; Russian grain traders said they would go through Bandar Abbas.',
    ],
    [
      'the Israeli air force',
      'The IAF hit three depots south of Damascus. Russia was told in advance. IAF jets also hit trucks on the border with Lebanon, and the Kremlin asked for restraint.',
    ],
    [
      'a surname, not the Kremlin’s spokesman',
      'The New York producer Dan Peskov joins a record label in Mumbai as head of artists. Peskov worked with three Indian rappers in Delhi and wants to bring Punjabi music to American clubs.',
    ],
    [
      'a restaurant',
      'Try the new Kremlin Bistro on Hill Road in Mumbai for blinis and a beetroot soup that would make a Moscow grandmother smile. Indian touches, such as chutney with the dumplings, work well.',
    ],
    [
      'an ocean, not a country',
      'The head of the Indo-Pacific Command told senators that China and Russia now fly joint patrols. In the Indo-Pacific, he said, the Kremlin helps Beijing with quiet submarines.',
    ],
  ])('%s', (_, text) => {
    expect(readText(text).mentions).toEqual([]);
  });

  it.each<[string, string]>([
    [
      'विक्ट्री परेड',
      'मुंबई में मरीन ड्राइव पर टीम इंडिया की विक्ट्री परेड देखने लाखों लोग पहुंचे। विक्ट्री परेड के बाद भारतीय क्रिकेट बोर्ड ने इनाम का ऐलान किया।',
    ],
    [
      'नोवाक',
      'सर्बिया के नोवाक जोकोविच ने चार घंटे चले मुकाबले में जीत दर्ज की। नोवाक ने कहा कि घुटना अब ठीक है। भारत के सुमित नागल पहले ही बाहर हो चुके हैं, भारतीय जोड़ी भी हार गई।',
    ],
    [
      'गागरिन',
      'लखनऊ के तारामंडल में बच्चों को बताया गया कि अंतरिक्ष में जाने वाले पहले इंसान यूरी गागरिन थे। इसरो के वैज्ञानिक ने भारत के अगले मिशन के बारे में बताया।',
    ],
    [
      'आईओसी',
      'अंतरराष्ट्रीय ओलंपिक समिति यानी आईओसी ने बैठक बुलाई है। आईओसी रूस के जूनियर खिलाड़ियों पर लगी रोक हटाने पर फैसला करेगी।',
    ],
    [
      'विदेश मंत्रालय',
      'यूक्रेन के विदेश मंत्रालय ने कहा कि रूस ने रात में 300 ड्रोन दागे। पोलैंड के विदेश मंत्रालय ने रूसी राजदूत को तलब किया। चीन के विदेश मंत्रालय ने संयम की अपील की।',
    ],
    [
      'विक्रमादित्य',
      'हिमाचल के मंत्री विक्रमादित्य सिंह ने सड़कों का निरीक्षण किया। विक्रमादित्य ने कहा कि भारत सरकार से मदद मांगी गई है। मनाली में फंसे 40 पर्यटक, जिनमें दो रूस के हैं, निकाल लिए गए।',
    ],
    [
      'शैडो फ्लीट',
      'भारतीय तटरक्षक बल ने मुंबई के पास तीन टैंकर पकड़े। ये ईरान की शैडो फ्लीट के जहाज हैं। भारत में ऐसी यह पहली कार्रवाई है।',
    ],
    [
      'रूस में मजदूर',
      'उत्तर कोरिया इस साल रूस में मजदूर भेजने की संख्या दोगुनी करेगा। ये लोग सुदूर पूर्व में निर्माण का काम करेंगे। किम ने पुतिन से फोन पर बात की थी।',
    ],
    [
      '«Адмирал Горшков»',
      'Фрегат «Адмирал Горшков» вернулся в Североморск. На Балтике к выходу готовят фрегат проекта 11356 «Адмирал Эссен», на Тихом океане – атомоход проекта 971.',
    ],
    [
      'нерпа',
      'Учёные из Иркутска закончили авиаучёт. Нерпа – единственное млекопитающее Байкала. Нерпу изучают и в нерпинарии Листвянки, куда приезжают туристы со всей России.',
    ],
    [
      '«Союз МС»',
      'Корабль «Союз МС-28» доставил на станцию двух космонавтов и астронавта НАСА. Стыковка прошла в автоматическом режиме, сообщил Роскосмос.',
    ],
    [
      'ЗСТ',
      'Полгода действует ЗСТ ЕАЭС с Ираном. Экспорт российского ячменя вырос вдвое. Следующая ЗСТ на очереди – с ОАЭ и Монголией, а ЗСТ с Вьетнамом действует десять лет.',
    ],
    [
      'СПГ в Индию',
      'Катар подписал контракт на поставку СПГ в Индию на двадцать лет. СПГ в Индию пойдёт с месторождения Северное, сообщил министр энергетики Катара.',
    ],
    [
      'сотрудничество в космосе',
      'Индия и США вывели на орбиту радар, который будет следить за ледниками. Сотрудничество в области космоса обе страны расширяют с 2023 года. Индийская организация построила платформу.',
    ],
    [
      'стратегическая автономия',
      'Стратегическая автономия Европы – необходимость, заявил Макрон. По его словам, угроза со стороны России останется. Кремль назвал слова Макрона опасными.',
    ],
    [
      'Светлана Захарова',
      'Прима-балерина Светлана Захарова выступит на фестивале в Петербурге. Захарова исполнит партию Никии в «Баядерке», действие которой происходит в Индии.',
    ],
  ])('%s', (_, text) => {
    expect(readText(text).mentions).toEqual([]);
  });
});

describe('the same name on a page about both', () => {
  it.each<[string, string]>([
    [
      'ins-vikramaditya',
      'India bought the carrier from Russia as Admiral Gorshkov and had it rebuilt at Severodvinsk; as INS Vikramaditya it has served the Indian Navy since 2013.',
    ],
    [
      'talwar-class',
      'Three more Project 11356 frigates were ordered by India in 2018, two of them from a yard in Kaliningrad in Russia.',
    ],
    [
      'rosoboronexport',
      'Rosoboronexport has an office in Delhi. India signed with ROE for spares, Moscow said.',
    ],
    [
      'alexander-novak',
      'Russia’s deputy prime minister Alexander Novak said in Delhi that India buys as before. Novak spoke to reporters after the talks.',
    ],
    ['rbi', 'The RBI allowed banks in India to open vostro accounts for lenders from Russia.'],
    [
      'chabahar',
      'India wants goods from Russia to come by way of Chabahar, the Iranian port which it has equipped; Moscow agrees.',
    ],
    [
      'eastern-economic-forum',
      'Моди и Путин встретились во Владивостоке. На полях ВЭФ Индия и Россия подписали 15 документов.',
    ],
  ])('is marked: %s', (topic, text) => {
    expect(readText(text).mentions.map((mention) => mention.topic)).toContain(topic);
  });
});
