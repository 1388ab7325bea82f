const words = (text: string): readonly string[] => text.split(' ');

/**
 * Small words that tell languages apart, by ISO 639 code. Malay has only the words that Indonesian does not use, because
 * the two share the rest; `mui` is the Malay of Palembang and the rivers behind it.
 */
export const LANGUAGE_WORDS: Readonly<Record<string, readonly string[]>> = {
  id: words(
    'yang dan di dengan untuk pada dari dalam tidak akan ini itu oleh juga karena bahwa telah sudah dapat bisa kepada sebagai atau tersebut menjadi saat adalah ada serta secara mereka kami kita hingga agar para seperti setelah belum antara terhadap warga kata ujar harus masih lebih jika namun lalu sehingga bagi tetapi tapi saja hanya ke bukan sangat sejumlah satu dua tahun hari lagi usai kalau saya anda dia maka pun',
  ),
  ms: words(
    'kerana bahawa ialah polis wang mahu tiada sahaja manakala pejabat perlu jabatan kereta beliau lapan cuti ahad khamis jumaat awak pihak iaitu berkata daripada ketika',
  ),
  jv: words(
    'sing lan ing kang karo iki iku ora wis saka kanggo yaiku marang dening ana arep nanging amarga utawa supaya kabeh wong dheweke durung mung menyang nalika minangka yen dadi ngene opo apa piye aku kowe sampeyan panjenengan wonten inggih ingkang kaliyan punika boten sampun saged dipun badhe dumugi uga',
  ),
  su: words(
    'nu jeung anu ku keur teu geus pikeun tina dina ieu eta éta ti mah teh téh atawa aya urang maranehna maranéhna nyaeta nyaéta oge ogé lamun kudu ulah sanajan kusabab saha naon kumaha bakal deui ngan sareng abdi anjeun henteu parantos nuju kalayan salaku warga',
  ),
  min: words(
    'nan jo dek urang indak ko alah untuak pado ka sarupo baa apo kito awak inyo bana lah ado sabagai juo karano bahaso sasudah wakatu takah bisuak kaba lai kudian taun baliau manjadi mangko dari di',
  ),
  mui: words(
    'wong dak galo nian cakmano samo katek ado apo kito ngapo laju bae dewek kagek jugo dulur pucuk idak la lah nak iko tula mano biso pacak rami besak',
  ),
  en: words(
    'the of and to in is that for on with was as by it at from are this be has have an which were will their but not they his her been its said who more',
  ),
};
