/** First names by the years in which they were given, so that a grandmother is not called Lotte. */
export interface FirstNames {
  readonly old: readonly string[];
  readonly middle: readonly string[];
  readonly young: readonly string[];
}

const words = (text: string): readonly string[] => text.trim().split(/\s+/);
const lines = (text: string): readonly string[] => text.trim().split(/\s*,\s*/);

export const dutchMen: FirstNames = {
  old: words(`Jan Piet Cor Gerrit Willem Kees Wim Joop Theo Arie Bertus Harm Klaas Dirk Frans Jaap Leo Nico Sjaak Toon
    Hendrik Albert Ben Gijs Herman Johan Rinus Evert Aart Teunis Anton Bart Siem`),
  middle: words(`Peter Erik Marco Jeroen Bas Dennis Edwin Frank Martijn Michel Patrick Richard Robert Ronald Sander
    Stefan Vincent Mark Paul Arjan Remco Maarten Ruud René Hans Rob Gert-Jan Wilco André Eelco Joost Marcel`),
  young: words(`Sem Lars Thijs Jesse Bram Luuk Tim Ruben Stijn Niels Joris Tom Kevin Rick Jelle Sven Koen Milan Max
    Teun Finn Noah Levi Julian Floris Wessel Jurre Mats Hidde Pepijn Sjors Wout`),
};

export const dutchWomen: FirstNames = {
  old: words(`Riet Truus Annie Corrie Gerda Greet Jannie Nel Tineke Wil Ria Ans Bep Coby Dini Elly Hennie Joke Lenie
    Marijke Mieke Toos Willy Hetty Betty Adri Thea Jopie Aaltje Geertje Sjaan Alie`),
  middle: words(`Anita Astrid Brigitte Carla Caroline Claudia Debby Esther Ingrid Jacqueline Karin Linda Marleen
    Miranda Monique Nicole Petra Sandra Saskia Sonja Wendy Yvonne Annemarie Mirjam Hanneke Jolanda Bianca Anja Ellen`),
  young: words(`Sanne Fleur Eva Julia Emma Lisa Iris Maud Femke Roos Tess Sophie Amber Manon Kim Laura Nina Britt
    Merel Noor Isa Evi Jasmijn Marit Vera Lieke Fenna Bente Romy Linde Tessa`),
};

const sameForAll = (names: readonly string[]): FirstNames => ({ old: names, middle: names, young: names });

export const turkishMen = sameForAll(words('Mehmet Ahmet Mustafa Emre Ali Hasan Murat Yusuf Serkan Ibrahim Kemal'));
export const turkishWomen = sameForAll(words('Ayşe Fatma Emine Zeynep Elif Hatice Merve Sevgi Gülay Derya Nermin'));
export const moroccanMen = sameForAll(words('Mohamed Hamza Youssef Karim Rachid Omar Bilal Said Hassan Nordin Driss'));
export const moroccanWomen = sameForAll(words('Fatima Khadija Naima Samira Latifa Yasmina Hanane Malika Nora Souad'));
export const surinameseMen = sameForAll(words('Winston Stanley Clyde Ruben Roy Anand Vishal Dennis Humphrey Rakesh'));
export const surinameseWomen = sameForAll(words('Sharda Cynthia Indra Muriel Joan Priya Denise Lucia Shanti Gladys'));
export const capeVerdeanMen = sameForAll(words('João Manuel António Carlos José Nelson Paulo Pedro Adilson Tiago'));
export const capeVerdeanWomen = sameForAll(words('Maria Ana Fátima Isabel Lurdes Teresa Sónia Dulce Helena Paula'));
export const britishMen = sameForAll(words('Graham Stephen Andrew Ian Colin Martin Neil Simon'));
export const britishWomen = sameForAll(words('Susan Alison Fiona Karen Jane Helen Claire Emily'));

export const dutchSurnames = lines(`de Jong, Jansen, van den Berg, van Dijk, Bakker, Janssen, Visser, Smit, Meijer,
  de Boer, Mulder, de Groot, Bos, Vos, Peters, Hendriks, van Leeuwen, Dekker, Brouwer, de Wit, Dijkstra, Smits,
  de Graaf, van der Meer, van der Linden, Kok, Jacobs, de Haan, Vermeulen, van den Heuvel, van der Veen, van den Broek,
  de Bruijn, Schouten, van Beek, Willems, van Vliet, van de Ven, Hoekstra, Maas, Verhoeven, Koster, van Dam,
  van der Wal, Prins, Blom, Huisman, Peeters, de Jonge, Kuipers, van Veen, Post, Veenstra, Kramer, van den Brink,
  Scholten, van Wijk, Postma, Martens, Vink, de Ruiter, Timmermans, Groen, Gerritsen, Jonker, van Loon, van der Velde,
  Willemsen, Smeets, de Lange, de Vos, Schipper, de Koning, Hermans, Driessen, Bosch, Hofman, Mol, Lammers, van Doorn,
  Wolters, ter Horst, Rietveld, Kroon, Verbeek, Evers, van Ginkel, Hazeleger, Blokhuis, Roelofsen, Kamphorst,
  van de Burgwal, Kuijer, Wassink, Beukers, van Maanen, Tijmensen, Hoolwerf, Koelewijn, Heinen, de Graaff`);
export const turkishSurnames = lines('Yılmaz, Kaya, Demir, Çelik, Şahin, Yıldız, Aydın, Öztürk, Arslan, Doğan');
export const moroccanSurnames = lines('El Amrani, Bouzian, Benali, El Idrissi, Aziz, Chaouch, Amghar, Haddad, Ouali');
export const surinameseSurnames = lines('Ramdin, Pinas, Kartosen, Soekhai, Wijngaarde, Tjon, Bhagwandin, Rozenblad');
export const capeVerdeanSurnames = lines('Lopes, Tavares, Monteiro, Gomes, da Silva, Fortes, Évora, Delgado');
export const britishSurnames = lines('Walker, Hughes, Turner, Bennett, Marsh, Fletcher');
