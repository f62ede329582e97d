import type { GivenNameTable } from "./given-name-table.ts";

/** Turkish, Arabic, Hebrew, Persian, Indian, Chinese, Japanese, Korean, Greek, Dutch and African first names. Source: typed from general knowledge. */
export const WORLD: GivenNameTable = {
  male: {
    frequent: `
Abdallah Abdel Abdul Abdullah Abraham Adem Adnan Ahmad Ahmed Ahmet Akira Akbar Ali Alparslan Amir Amit Amos Anand Anastasios Andreas Antonis Anwar
Arash Ariel Arif Arjun Arun Asad Ashok Aslan Aung Avi Avigdor Aviv Aydın Ayman Aziz Babak Barack Baris Bart Baszar Bashar Ben Benjamin Beniamin Benny
Berat Bilal Binjamin Burak Can Cem Cees Chaim Charalambos Chen Christos Chun Cyril Daan Dawud Deniz Devlet Dimitris Dimitrios Dirk Efraim Ehud Ehsan
Ekrem Elie Emeka Emmerson Emre Enes Enver Evangelos Faisal Farhad Farid Faruk Fatih Fethullah Fumio Gamal Gebran Giannis Giorgos Haakan Hakan Haile
Hamad Hamid Hamza Haruki Hasan Hashim Hassan Hideo Hikmet Hiroshi Hosni Hossein Husajn Husayn Huseyin Hüseyin Hussein Ibrahim Idris Ilan Imran Isa
Isaac Ishaan Ismail İsmail Itzhak Jack Jacob Jair Jamal Jawad Jeroen Jiang Jin Jomo Jong Julius Junichiro Kais Kamal Kazuo Keiji Kemal Kenji
Kenzo Khaled Khalid Khalil Khalifa Kim Kofi Konstantinos Kostas Kwame Kyriakos Laurens Levent Luuk Mahatma Mahmoud Mahmud Malik Manmohan Mansour Mao
Mark Mehmed Mehmet Menachem Michalis Mikis Minoru Mirza Moez Mohamed Mohammad Mohammed Mohandas Mordechaj Moshe Mosze Muammar Muhammad Muhammed Murad
Murat Musa Mustafa Mwai Nahum Narendra Naruhito Nasser Nasir Necmettin Nelson Nicos Nikos Nir Nuri Omar Omer Onur Orhan Osama Oskar Osman Osamu Ömer
Panagiotis Paulus Pavlos Pervez Petros Pieter Pranab Qusai Raed Rafiq Rahul Raj Rajesh Rajiv Ram Ramazan Ramzan Rashid Ravi Recep Reza Riad Rıza
Robert Rohan Ron Ruhollah Saad Sachin Saddam Saeed Said Salah Salim Salman Sameh Samir Sanjay Saud Sayyid Schimon Selahattin Selim Serkan Shai Shang
Shaul Shimon Shinzo Simon Sinan Sjoerd Spyros Sun Sunil Sukarno Süleyman Suleiman Szymon Taha Takeshi Tarik Tariq Tayyip Tedros Thabo Thanasis
Theodoros Theodosis Tomohiro Turgut Ujjal Usain Vasilis Vijay Vikram Wahid Walid Wei Wen Willem Wim Xi Yahya Yair Yannis Yasin Yasser Jasir Yiannis
Yigal Yitzhak Icchak Yoshihide Yukio Yusuf Yuval Zaid Zeev Zhang Zhao Zine Ziya Zulfikar`,
    others: `
Pep Mykyta Mikałaj Dzmitry Stanisłau Achmat Zelimchan Szamil Dżochar Asłan Siergiej Gleb Jegor Pawieł Husain Hussain Chalid Jusuf Raszid Salem
Zajed Baszszar Saif Asif Atif Aamir Babar Fahad Fawad Ghulam Hafiz Iqbal Jamil Javed Junaid Kamran Khadim Khurram Nadeem Naveed Nawaz Nisar Qamar
Rizwan Sajid Saqib Sardar Shahid Shahbaz Shehbaz Shoaib Sikandar Sohail Syed Tahir Usman Wasim Yasir Zafar Zahid Zia Sadiq Humza Rishi 
Sajjad Ashiq Masih Anil Suresh Rakesh Deepak Atal Jawaharlal Rabindranath Arvind Subhas Satya Sundar Ratan Mukesh Gautam Lakshmi Mevlüt Mevlut
Binali Bülent Cengiz Hulusi Olly Iain Enda Micheál Ciarán Emmet Ernie Frankie Kanye Beto Elbridge Lindsey Newt Reince Rush Francois Geoffroy
Thilo Jan-Christian Frank-Walter Hans-Dietrich Heinz-Christian Hans-Georg Pier Virginio Carles Quim Oriol Joao Jordi Josep Juancho Sergi Shinzō
Taro Naoto Hirohito Akihito Hideki Toshiro Satoshi Hiro Hayao Idi Abiy Yoweri Uhuru Raila Goodluck Muhammadu Mobutu Boutros Macky Abdoulaye
Alassane Blaise Mszczuj Wrocisław Warcisław Barnim Trojden Giedymin Kiejstut Świdrygiełło Jagiełło Mendog Gedymin Rurik Ottokar Spytko Dersław
Piast Krak Popiel Lestek Milosz Mikuláš Vladimír Václav Vaclav Zdeněk Jiří Jiri Bohuslav Tomáš Miroslav Lubomír František Vojtěch
Alois Borut Janez Marjan Ramush Edi Aleksis Kiriakos Yanis Jeorjos Konstandinos Panos Awigdor Naftali Beni Re'uwen Reuwen Gabi Jossi Jicchak
Israel Izrael Jakow Szlomo`,
  },
  female: {
    frequent: `
Aaliyah Adila Aicha Aisha Aiko Akiko Aisza Alia Alkistis Amal Amani Amina Amira Anat Aneesa Angeliki Anjali Anke Annemiek Aparna Ariadne Arwa Asha
Asia Asma Asya Ayaan Ayla Ayşe Aysel Aziza Azra Bahar Banu Benazir Chandra Chika Chiamaka Chidi Chimamanda Dalal Dalia Damla Deepa Defne Devi Dimitra
Doria Dorit Ebru Ece Efrat Eleftheria Elif Elke Emine Esra Evangelia Fadwa Fairuz Farah Farida Farzana Fatima Fatma Fatoumata Femke Feride Gal Galit
Gamze Georgia Golda Gül Güler Gulsum Hadiza Hala Hale Hanan Hanae Hatice Hayat Hend Hiba Hilal Huda Iman Indira Indra Ines Ipek Irini Isha Jamila
Jasmin Joumana Joyce Kalliopi Kamala Karima Kavita Keiko Khadija Konstantina Kumari Lakshmi Lamia Latifa Layla Leyla Leymah Li Lieke Lila Linh Lubna
Madina Maha Mai Malala Malika Manal Mariam Marwa Masako Masih Maryam Mei Melek Meltem Mehriban Meral Merve Michal Michiko Mina Mineko Miri Miriam
Miyoko Mona Nabila Nadia Nadira Nagwa Naima Najla Nana Naomi Nasreen Nawal Nazanin Nesrin Nia Nilüfer Nisha Noa Noor Noriko Nour Nur Nurcan Olfat Oya
Özlem Panagiota Parvati Pelin Pooja Pratibha Priya Priyanka Radha Rabia Rania Rashida Reem Reyhan Rim Rina Riya Roza Saadia Sabiha Sachiko Safiya
Sahar Sakura Salima Salma Samira Sana Sandhya Sarita Saroja Savita Sawsan Sedef Selin Selma Seda Sevda Sevgi Shabana Shirin Shulamit Sibel Sıla Sirin
Sirimavo Sita Siti Sonali Sonia Souad Stavroula Suhair Sumaya Sunita Sushma Suu Suzan Tansu Tawakkul Thandi Theodora Tomoko Tzipi Ümit Uma Usha
Vasiliki Wafa Wangari Winnie Xanthippe Yael Yasemin Yasmin Yayoi Yelda Yoko Yuki Yuriko Zahra Zainab Zehra Zeinab Zeynep Zuhal`,
    others: `
Priti Sahra Malu Aasia Asija Ajsza Sania Shireen Kolinda Natalla Oksanja Laimdota Aung Khaleda Hasina Tsai Ngozi Beyoncé Madonna Cameron
Sigourney Gisele Steffi Garbiñe Coco Aryna Condoleezza Kirstjen Kellyanne Tulsi Alexandria Ketanji`,
  },
};
