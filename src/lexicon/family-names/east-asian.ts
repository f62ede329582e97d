/**
 * Chinese, Korean and Vietnamese surnames, which stand before the given name and never change: only the last syllable is declined.
 * Source: typed from general knowledge.
 */
export const EAST_ASIAN_FAMILIES: ReadonlySet<string> = new Set(
  (
    "Xi Mao Hu Deng Li Wang Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Guo He Luo Gao Lin Zheng Liang Xie Tang Song Han Feng Yu Dong " +
    "Xiao Cheng Cao Yuan Peng Zeng Lü Su Lu Jiang Cai Jia Ding Wei Xue Ye Yan Pan Du Dai Xia Zhong Tian Fan Fang Shi Yao Tan Liao Zou Xiong Jin Hao " +
    "Kong Bai Cui Kang Qiu Qin Gu Hou Shao Meng Long Wan Duan Qian Yin Chang Qiao Lai Gong Wen Ai Bo Ren Zhuo Czang Czou Sung Czen Jang Tung Teng Hua " +
    "Kim Ban Mun Moon Park Pak Lee Choi Jung Kang Cho Yoon Jang Lim Shin Seo Kwon Hwang Ahn Yoo Hong Czo Czong Roh Nguyen Tran Pham Phan Vo Dang Bui Ho Ngo"
  ).split(" "),
);
